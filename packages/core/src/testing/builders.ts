import type { Agency } from '../agency/agency.ts'
import { kindOfName } from '../agency/kind.ts'
import { agencyKey } from '../agency/names.ts'
import type { Context } from '../context.ts'
import { DEFAULT_REPORTING, type Locality } from '../locality/locality.ts'
import type { Draft, DraftTask } from '../plan/draft.ts'
import type { Plan } from '../plan/plan.ts'
import type { Card, Occurrence, Task } from '../task/task.ts'
import { type Day, day, midnightOf } from '../time/day.ts'

/** The day every builder stands on, a Saturday: thứ Bảy, 21/11/2026. */
export const TODAY: Day = day('2026-11-21')
/** Nine in the morning of that day in Việt Nam. */
export const NOW: number = midnightOf(TODAY) + 9 * 3_600_000

const NOTHING = { from: 0, to: 0 }

/** A clerk of `binh-minh` on the builders' day; ids count up, so that tests can name them. */
export function aContext(over: Partial<Context> = {}): Context {
  let count = 0
  return {
    localityId: 'binh-minh',
    actor: { kind: 'clerk', id: 'van-thu', admin: true, leader: true },
    now: NOW,
    today: TODAY,
    newId: (kind) => {
      count += 1
      return `${kind.slice(0, 3)}_${String(count).padStart(6, '0')}`
    },
    ...over,
  }
}

/** A ward. */
export function aLocality(over: Partial<Locality> = {}): Locality {
  return {
    id: 'binh-minh',
    issuer: 'UBND phường Bình Minh',
    name: 'Phường Bình Minh',
    level: 'commune',
    reporting: DEFAULT_REPORTING,
    createdAt: NOW,
    ...over,
  }
}

/** An agency of the ward, its kind and key taken from its name. */
export function anAgency(over: Partial<Agency> = {}): Agency {
  const name = over.name ?? 'Phòng Kinh tế'
  return {
    id: 'agc_kinhte',
    localityId: 'binh-minh',
    name,
    kind: kindOfName(name),
    keys: [agencyKey(name)],
    aliases: [],
    validFrom: null,
    validTo: null,
    successor: null,
    members: [],
    email: null,
    office: false,
    version: 1,
    ...over,
  }
}

/** An active plan of this year. */
export function aPlan(over: Partial<Plan> = {}): Plan {
  return {
    id: 'pln_000001',
    localityId: 'binh-minh',
    state: 'active',
    sha256: '0'.repeat(64),
    docType: 'KH',
    number: '41/KH-UBND',
    issuer: 'UBND phường Bình Minh',
    issuedOn: day('2026-03-02'),
    issuedOnPartial: null,
    title: 'Phổ biến, giáo dục pháp luật năm 2026',
    period: { from: '2026', to: '2026' },
    taskCount: 1,
    doubtCount: 0,
    importedOn: TODAY,
    importedAt: NOW,
    publishedAt: NOW,
    fanningOut: false,
    private: false,
    version: 1,
    ...over,
  }
}

/** An open occurrence due on a printed day. */
export function anOccurrence(over: Partial<Occurrence> = {}): Occurrence {
  return {
    key: 'han',
    kind: 'date',
    label: null,
    opensOn: null,
    lastDay: day('2026-11-30'),
    repeats: false,
    derived: false,
    tracked: true,
    progress: { state: 'open', leads: 1, done: 0, doneOn: null },
    revision: 0,
    revisedAt: NOW,
    ...over,
  }
}

/** A task led by Phòng Kinh tế with one dated occurrence. */
export function aTask(over: Partial<Task> = {}): Task {
  const lastDay = day('2026-11-30')
  return {
    id: 'tsk_000001',
    localityId: 'binh-minh',
    planId: 'pln_000001',
    order: 0,
    ref: 'II.1',
    origin: 'task',
    section: 'II. NỘI DUNG',
    title: 'Lập danh sách hộ kinh doanh cần tư vấn pháp luật',
    deliverable: 'Danh sách được phê duyệt.',
    timing: {
      kind: 'date',
      text: 'chậm nhất ngày 30/11/2026',
      operator: 'noLaterThan',
      printed: lastDay,
      lastDay,
    },
    timings: [],
    timeText: 'chậm nhất ngày 30/11/2026',
    operator: 'noLaterThan',
    printed: lastDay,
    leadAsPrinted: ['Phòng Kinh tế'],
    coordinatingAsPrinted: [],
    assignments: [
      { agencyId: 'agc_kinhte', name: 'Phòng Kinh tế', role: 'lead', via: null, asked: false },
    ],
    occurrences: [anOccurrence()],
    source: NOTHING,
    version: 1,
    ...over,
  }
}

/** The share of Phòng Kinh tế in that task. */
export function aCard(over: Partial<Card> = {}): Card {
  return {
    localityId: 'binh-minh',
    agencyId: 'agc_kinhte',
    planId: 'pln_000001',
    taskId: 'tsk_000001',
    occurrence: 'han',
    role: 'lead',
    via: null,
    asked: false,
    origin: 'task',
    ref: 'II.1',
    title: 'Lập danh sách hộ kinh doanh cần tư vấn pháp luật',
    deliverable: 'Danh sách được phê duyệt.',
    timeText: 'chậm nhất ngày 30/11/2026',
    label: null,
    kind: 'date',
    derived: false,
    opensOn: null,
    lastDay: day('2026-11-30'),
    planNumber: '41/KH-UBND',
    planTitle: 'Phổ biến, giáo dục pháp luật năm 2026',
    assignedOn: day('2026-03-02'),
    state: 'open',
    note: null,
    doneOn: null,
    changedAt: NOW,
    version: 1,
    ...over,
  }
}

/** A task as read from a text. */
export function aDraftTask(over: Partial<DraftTask> = {}): DraftTask {
  return {
    ref: 'II.1',
    title: 'Lập danh sách hộ kinh doanh cần tư vấn pháp luật',
    lead: ['Phòng Kinh tế'],
    coordinating: [],
    timing: { kind: 'unspecified', text: null, from: null, to: null },
    timings: [],
    deliverable: null,
    source: NOTHING,
    places: { title: NOTHING, lead: [], coordinating: [], timings: [], deliverable: null },
    ...over,
  }
}

/** A read plan with one task. */
export function aDraft(over: Partial<Draft> = {}): Draft {
  return {
    docType: 'KH',
    number: '41/KH-UBND',
    issuer: 'UBND phường Bình Minh',
    level: 'commune',
    issuedOn: day('2026-03-02'),
    issuedOnPartial: null,
    title: 'Phổ biến, giáo dục pháp luật năm 2026',
    period: { from: '2026', to: '2026' },
    legalBases: [],
    signer: null,
    recipients: [],
    sections: [],
    tasks: [aDraftTask()],
    deadlines: [],
    recurringReports: [],
    targets: [],
    criteria: [],
    responsibilities: [],
    doubts: [],
    places: {
      number: null,
      issuer: null,
      issuedOn: null,
      title: null,
      period: null,
      legalBases: [],
      recipients: [],
      signer: null,
    },
    text: 'KẾ HOẠCH',
    ...over,
  }
}
