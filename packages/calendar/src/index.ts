export { acceptsGzip, httpDate, isNotModified } from './conditional.ts'
export { feedEtag, rendererVersion } from './etag.ts'
export { type EventMemo, eventMemo } from './event-memo.ts'
export { type RenderInput, renderFeed } from './feed.ts'
export { type BodyDeps, type FeedBody, feedBodies } from './feed-bodies.ts'
export { type LastBodies, lastBodies } from './last-bodies.ts'
export { renderNotice } from './notice.ts'
export {
  ensureFeed,
  type FeedDeps,
  feedPath,
  feedSecret,
  isSecret,
  secretSha256,
} from './secret.ts'
