/** What a deployed function is told by its environment. */
export interface Config {
  readonly tableName: string
  readonly region: string
  /** The public origin, `https://dunghan.vn`, without a closing slash. */
  readonly origin: string
  /** The stage secret behind every feed address. */
  readonly feedKey: string
}

const NAMES = {
  tableName: 'TABLE_NAME',
  region: 'AWS_REGION',
  origin: 'PUBLIC_ORIGIN',
  feedKey: 'FEED_KEY',
} as const satisfies Record<keyof Config, string>

const FEED_KEY_LENGTH = 32

/** Reads and checks the environment; the error names everything that is missing or wrong at once. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Config {
  const missing = Object.values(NAMES).filter((name) => !env[name])
  if (missing.length > 0) throw new Error(`missing in the environment: ${missing.join(', ')}`)
  const config: Config = {
    tableName: env[NAMES.tableName] ?? '',
    region: env[NAMES.region] ?? '',
    origin: env[NAMES.origin] ?? '',
    feedKey: env[NAMES.feedKey] ?? '',
  }
  if (!/^https:\/\/[^/]+$/.test(config.origin))
    throw new Error(`${NAMES.origin} must be like https://dunghan.vn`)
  if (config.feedKey.length < FEED_KEY_LENGTH)
    throw new Error(`${NAMES.feedKey} must have at least ${FEED_KEY_LENGTH} characters`)
  return config
}

/** Where files lie, and the role that reaches one ward at a time. */
export interface FileConfig {
  readonly uploads: string
  readonly evidence: string
  readonly tenantRoleArn: string
}

/** Reads what only functions that touch files are told. */
export function readFileConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
): FileConfig {
  const { UPLOADS_BUCKET: uploads, EVIDENCE_BUCKET: evidence, TENANT_ROLE_ARN: role } = env
  if (!uploads || !evidence || !role)
    throw new Error(
      'missing in the environment: UPLOADS_BUCKET, EVIDENCE_BUCKET or TENANT_ROLE_ARN',
    )
  return { uploads, evidence, tenantRoleArn: role }
}

type RoleEnvironment = Partial<
  Record<'AWS_ACCESS_KEY_ID' | 'AWS_SECRET_ACCESS_KEY' | 'AWS_SESSION_TOKEN', string | undefined>
>

/** The rights of the function's own role, as Lambda hands them in. */
export function readCredentials(env: RoleEnvironment = process.env): {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
} {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  } = env
  if (!accessKeyId || !secretAccessKey) throw new Error('the function has no credentials')
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) }
}
