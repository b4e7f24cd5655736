export {
  type Component,
  faultsOfBytes,
  type Property,
  propertyOf,
  readComponents,
  unescaped,
} from './read-bytes.ts'
export { referenceFeed } from './reference-feed.ts'
