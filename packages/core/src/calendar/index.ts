export { entriesOf, type FeedInput } from './entries.ts'
export type { Entry, EntryKind } from './entry.ts'
export {
  type FeedCheck,
  type FeedLink,
  type FeedScope,
  type FeedStore,
  parseScope,
  scopeName,
} from './feed.ts'
export { type FeedContents, feedContents, MOST_ENTRIES, withinCap } from './feed-contents.ts'
export { type FeedSources, type Gathered, gatherFeed } from './gather-feed.ts'
