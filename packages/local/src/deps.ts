import { join, resolve } from 'node:path'
import { type Moment, parseMoment } from './clock.ts'

/** How letters leave this machine. */
export type Mail =
  | { readonly transport: 'outbox' }
  | {
      readonly transport: 'resend'
      readonly apiKey: string
      readonly baseUrl: string | null
      readonly from: string
    }

/** Everything the environment says about the product of this machine. */
export interface Settings {
  readonly port: number
  readonly dataFolder: string
  readonly today: Moment | null
  readonly mail: Mail
  /** A table elsewhere in place of the engine that comes along, and where its program lies. */
  readonly dynamo: { readonly endpoint: string | null; readonly binary: string | null }
}

/** Something in the environment that cannot be followed; the message says what to write instead. */
export class SettingsError extends Error {}

type Environment = Partial<
  Record<
    | 'PORT'
    | 'DATA_DIR'
    | 'DUNGHAN_TODAY'
    | 'MAIL_TRANSPORT'
    | 'MAIL_FROM'
    | 'RESEND_API_KEY'
    | 'RESEND_BASE_URL'
    | 'DYNAMODB_ENDPOINT'
    | 'DYNOXIDE_BIN'
    | 'INIT_CWD',
    string | undefined
  >
>

const REPOSITORY = join(import.meta.dirname, '..', '..', '..')

/** Reads the environment once; everything else takes what it needs as an argument. */
export function readSettings(env: Environment = process.env): Settings {
  return {
    port: portOf(env.PORT),
    dataFolder: env.DATA_DIR ? fromWhereOneStands(env.DATA_DIR, env) : join(REPOSITORY, '.data'),
    today: momentOf(env.DUNGHAN_TODAY),
    mail: mailOf(env),
    dynamo: { endpoint: env.DYNAMODB_ENDPOINT || null, binary: env.DYNOXIDE_BIN || null },
  }
}

/** A path as the person who typed it means it: npm runs scripts elsewhere and keeps the place in INIT_CWD. */
export function fromWhereOneStands(path: string, env: Environment = process.env): string {
  return resolve(env.INIT_CWD || process.cwd(), path)
}

function portOf(text: string | undefined): number {
  const port = Number(text || 3000)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new SettingsError(`PORT phải là một số từ 0 đến 65535, không phải "${text}".`)
}

function momentOf(text: string | undefined): Moment | null {
  if (!text) return null
  const moment = parseMoment(text)
  if (moment) return moment
  throw new SettingsError(
    `DUNGHAN_TODAY phải là một ngày như 2026-11-23 hoặc 2026-11-23T07:29, không phải "${text}".`,
  )
}

function mailOf(env: Environment): Mail {
  const transport = env.MAIL_TRANSPORT || 'outbox'
  if (transport === 'outbox') return { transport }
  if (transport !== 'resend')
    throw new SettingsError(`MAIL_TRANSPORT phải là outbox hoặc resend, không phải "${transport}".`)
  const { RESEND_API_KEY: apiKey, MAIL_FROM: from, RESEND_BASE_URL: baseUrl } = env
  if (apiKey && from) return { transport, apiKey, baseUrl: baseUrl || null, from }
  const missing = [apiKey ? [] : 'RESEND_API_KEY', from ? [] : 'MAIL_FROM'].flat().join(' và ')
  throw new SettingsError(`MAIL_TRANSPORT=resend cần thêm ${missing}.`)
}
