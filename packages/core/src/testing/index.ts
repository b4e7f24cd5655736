export {
  aCard,
  aContext,
  aDraft,
  aDraftTask,
  aLocality,
  anAgency,
  anOccurrence,
  aPlan,
  aTask,
  NOW,
  TODAY,
} from './builders.ts'
