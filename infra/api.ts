import type { Foundation } from './foundation.ts'
import { actForWards, makeFunction } from './functions.ts'
import type { Secrets } from './secrets.ts'

/** Offices of a province leave through one address, so the limit is for robots, not for them. */
const REQUESTS_IN_FIVE_MINUTES = 2000
const MOST_SECONDS_AT_THE_EDGE = 300

/** Pages, API and calendars: a function behind an HTTP API behind the edge. */
export function api(base: Foundation, told: Secrets) {
  const fn = makeFunction('api', base, {
    environment: {
      TABLE_NAME: base.tableName,
      TENANT_ROLE_ARN: base.tenantRole,
      UPLOADS_BUCKET: base.uploads,
      EVIDENCE_BUCKET: base.evidence,
      PUBLIC_ORIGIN: told.publicOrigin,
      FEED_KEY: told.feedKey,
      EDGE_KEY: told.edgeKey,
    },
    permissions: [actForWards(base.tenantRole)],
  })
  const gateway = new sst.aws.ApiGatewayV2('Gateway', {
    accessLog: { retention: '3 months' },
    cors: false,
  })
  gateway.route('$default', fn.arn)
  const edge = new sst.aws.Router('Edge', {
    ...($app.stage === 'production' ? { waf: { rateLimitPerIp: REQUESTS_IN_FIVE_MINUTES } } : {}),
    transform: {
      cachePolicy: (policy) => {
        policy.maxTtl = MOST_SECONDS_AT_THE_EDGE
        return undefined
      },
    },
  })
  edge.route('/', gateway.url)
  return { edge, fn }
}
