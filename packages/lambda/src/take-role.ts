import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts'
import type { Session } from './tenant-clients.ts'

const SECONDS = 3600

/** Takes the role of wards for one of them, for an hour: a role taken from a role lasts no longer. */
export function roleTaker(options: {
  readonly region: string
  readonly roleArn: string
}): (tenant: string) => Promise<Session> {
  const client = new STSClient({
    region: options.region,
    retryMode: 'standard',
    maxAttempts: 4,
    requestHandler: { requestTimeout: 2_000, connectionTimeout: 1_000 },
  })
  return async (tenant) => {
    const { Credentials } = await client.send(
      new AssumeRoleCommand({
        RoleArn: options.roleArn,
        RoleSessionName: tenant,
        DurationSeconds: SECONDS,
        Tags: [{ Key: 'tenant', Value: tenant }],
      }),
    )
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = Credentials ?? {}
    if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration)
      throw new Error('the role of wards was given without rights')
    return {
      accessKeyId: AccessKeyId,
      secretAccessKey: SecretAccessKey,
      sessionToken: SessionToken,
      endsAt: Expiration.getTime(),
    }
  }
}
