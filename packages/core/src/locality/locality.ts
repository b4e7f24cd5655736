import type { ReportingRule } from '../time/reporting.ts'

/** The level of a locality: a ward or commune, a former district, a province. */
export type Level = 'commune' | 'district' | 'province'

/** A tenant: a ward, commune or special zone, or a parent of such. */
export interface Locality {
  readonly id: string
  /** As documents print it: "UBND phường An Biên". */
  readonly issuer: string
  /** "Phường An Biên". */
  readonly name: string
  readonly level: Level
  readonly reporting: ReportingRule
  readonly createdAt: number
  /** Counts changes of its settings; absent until the first. */
  readonly version?: number
}

const ID = /^[a-z0-9][a-z0-9-]{0,62}$/

/** Words that begin a path of the service and so can never be a locality. */
export const RESERVED: readonly string[] = [
  'api',
  'cong-khai',
  'dang-nhap',
  'dang-xuat',
  'favicon',
  'fonts',
  'healthz',
  'hop-thu',
  'ics',
  'loi',
  'robots',
  'static',
  'suc-khoe',
  'tai-len',
  'tra-loi',
  'tro-giup',
  'well-known',
]

/** Whether a text may name a locality in keys, tags and addresses. */
export function isLocalityId(text: string): boolean {
  return ID.test(text) && !RESERVED.includes(text)
}

/** Cut-off 14, second working day after it: the default for the ward's own departments until a clerk says otherwise. */
export const DEFAULT_REPORTING: ReportingRule = { cutOff: 14, workingDaysAfter: 2 }
