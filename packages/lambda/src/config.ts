/** What a deployed function is told by its environment. */
export interface Config {
  readonly tableName: string
  readonly region: string
  /** The public origin, `https://dunghan.vn`, without a closing slash. */
  readonly origin: string
  /** The stage secret behind every feed address. */
  readonly feedKey: string
}

type Environment = Readonly<Record<string, string | undefined>>

const FEED_KEY_LENGTH = 32

/** Reads and checks the environment; the error names everything that is missing or wrong at once. */
export function readConfig(env: Environment = process.env): Config {
  const told = read(env, {
    tableName: 'TABLE_NAME',
    region: 'AWS_REGION',
    origin: 'PUBLIC_ORIGIN',
    feedKey: 'FEED_KEY',
  })
  requireOrigin(told.origin)
  if (told.feedKey.length < FEED_KEY_LENGTH)
    throw new Error(`FEED_KEY must have at least ${FEED_KEY_LENGTH} characters`)
  return told
}

/** What only the planner of letters is told. */
export interface PlannerConfig {
  readonly tableName: string
  readonly region: string
  readonly mailQueue: string
}

/** Reads what the planner of letters is told. */
export function readPlannerConfig(env: Environment = process.env): PlannerConfig {
  return read(env, { tableName: 'TABLE_NAME', region: 'AWS_REGION', mailQueue: 'MAIL_QUEUE_URL' })
}

/** What only the writer of letters is told. */
export interface LetterConfig extends PlannerConfig {
  readonly origin: string
  readonly tenantRoleArn: string
  readonly from: string
  readonly resendApiKey: string
}

/** Reads what the writer of letters is told. */
export function readLetterConfig(env: Environment = process.env): LetterConfig {
  const told = read(env, {
    tableName: 'TABLE_NAME',
    region: 'AWS_REGION',
    mailQueue: 'MAIL_QUEUE_URL',
    origin: 'PUBLIC_ORIGIN',
    tenantRoleArn: 'TENANT_ROLE_ARN',
    from: 'MAIL_FROM',
    resendApiKey: 'RESEND_API_KEY',
  })
  requireOrigin(told.origin)
  return told
}

/** Where files lie, and the role that reaches one ward at a time. */
export interface FileConfig {
  readonly uploads: string
  readonly evidence: string
  readonly tenantRoleArn: string
}

/** Reads what only functions that touch files are told. */
export function readFileConfig(env: Environment = process.env): FileConfig {
  return read(env, {
    uploads: 'UPLOADS_BUCKET',
    evidence: 'EVIDENCE_BUCKET',
    tenantRoleArn: 'TENANT_ROLE_ARN',
  })
}

/** Reads where the table is, for functions that need to know no more. */
export function readTableConfig(
  env: Environment = process.env,
): Pick<Config, 'tableName' | 'region'> {
  return read(env, { tableName: 'TABLE_NAME', region: 'AWS_REGION' })
}

/** Reads the role that reaches one ward at a time. */
export function readTenantRole(env: Environment = process.env): string {
  return read(env, { tenantRoleArn: 'TENANT_ROLE_ARN' }).tenantRoleArn
}

function read<K extends string>(
  env: Environment,
  names: Readonly<Record<K, string>>,
): Record<K, string> {
  const wanted = Object.values<string>(names)
  const missing = wanted.filter((name) => !env[name])
  if (missing.length > 0)
    throw new Error(`missing in the environment: ${missing.join(', ')}; deploy the stage again`)
  const told: Record<K, string> = { ...names }
  for (const field in told) told[field] = env[names[field]] ?? ''
  return told
}

function requireOrigin(origin: string): void {
  if (!/^https:\/\/[^/]+$/.test(origin))
    throw new Error('PUBLIC_ORIGIN must be like https://dunghan.vn')
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
