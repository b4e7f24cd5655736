export {
  type FeedCheck,
  type FeedLink,
  type FeedScope,
  type FeedStore,
  parseScope,
  scopeName,
} from './feed.ts'
