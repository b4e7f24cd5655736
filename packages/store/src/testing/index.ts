export { type Fault, type Nemesis, nemesisOf } from './faults.ts'
export { agenciesOf, anEvent, aPublication, cardsOf, publish, tasksOf } from './publication.ts'
export { aTable, engineOptions, type TestTable } from './table.ts'
