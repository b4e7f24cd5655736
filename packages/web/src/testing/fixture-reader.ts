import type { Doubt, Draft, DraftTask, Span } from '@dunghan/core/plan'
import { aDraft } from '@dunghan/core/testing'
import { dayOf, quarterDays, quarterOf, type Timing } from '@dunghan/core/time'

interface Block {
  readonly number: string
  readonly head: string
  readonly from: number
  readonly to: number
  readonly body: string
}

/** Reads the fixture plans of these tests and nothing else: web never imports the real reader. */
export function readFixture(text: string): Draft {
  const clean = text.normalize('NFC').replaceAll('\r\n', '\n').replaceAll('\0', ' ')
  const tasks = blocksOf(clean, 'II. NỘI DUNG').map((block) => taskOf(clean, block))
  const prose = blocksOf(clean, 'IV. TỔ CHỨC THỰC HIỆN')
  const title = /KẾ HOẠCH\n([^\n]+)/u.exec(clean)?.[1] ?? null
  return aDraft({
    text: clean,
    issuer: /^UBND [^\n]+/u.exec(clean)?.[0] ?? null,
    number: /^Số: (\S+)/mu.exec(clean)?.[1] ?? null,
    title: tasks.length > 0 ? title : null,
    sections: ['II. NỘI DUNG', 'IV. TỔ CHỨC THỰC HIỆN'].flatMap((line) =>
      clean.includes(line)
        ? [{ ref: line.split('.')[0] ?? '', title: line, source: spanOf(clean, line, 0) }]
        : [],
    ),
    tasks,
    deadlines: prose.flatMap((block) => deadlineOf(block)),
    recurringReports: prose.flatMap((block) => reportOf(block)),
    doubts: tasks.flatMap(doubtsOf),
  })
}

function blocksOf(text: string, heading: string): Block[] {
  const start = text.indexOf(heading)
  if (start < 0) return []
  const end = text.indexOf('\n\n', start)
  const zone = text.slice(start, end < 0 ? undefined : end)
  return [...zone.matchAll(/^(\d+)\. ([^\n]+)((?:\n- [^\n]+)*)/gmu)].map((found) => ({
    number: found[1] ?? '',
    head: found[2] ?? '',
    body: found[3] ?? '',
    from: start + found.index,
    to: start + found.index + found[0].length,
  }))
}

function taskOf(text: string, block: Block): DraftTask {
  const field = (label: string): string | null =>
    new RegExp(`- ${label}: ([^\\n]+)`, 'u').exec(block.body)?.[1] ?? null
  const place = (words: string | null): Span[] =>
    words === null ? [] : [spanOf(text, words, block.from)]
  const names = (words: string | null): string[] => words?.split('; ') ?? []
  const [lead, help, time, product] = ['Chủ trì', 'Phối hợp', 'Thời gian', 'Sản phẩm'].map(field)
  return {
    ref: `II.${block.number}`,
    title: block.head,
    lead: names(lead ?? null),
    coordinating: names(help ?? null),
    timing: timingOf(time ?? null),
    timings: [],
    deliverable: product ?? null,
    source: { from: block.from, to: block.to },
    places: {
      title: spanOf(text, block.head, block.from),
      lead: place(lead ?? null),
      coordinating: place(help ?? null),
      timings: place(time ?? null),
      deliverable: place(product ?? null)[0] ?? null,
    },
  }
}

function timingOf(text: string | null): Timing {
  const [, date, month, year] = /(\d+)\/(\d+)\/(\d+)/u.exec(text ?? '')?.map(Number) ?? []
  const day = dayOf(year ?? 0, month ?? 0, date ?? 0)
  if (day) return { kind: 'date', text, operator: 'noLaterThan', printed: day, lastDay: day }
  if (text?.startsWith('Quý IV')) {
    const quarter = quarterOf(2026, 4)
    return { kind: 'quarter', text, quarters: [quarter], ...quarterDays(quarter) }
  }
  return { kind: text === 'thường xuyên' ? 'ongoing' : 'unspecified', text, from: null, to: null }
}

function deadlineOf(block: Block) {
  const timing = timingOf(block.head)
  const [who = ''] = block.head.split(' gửi ')
  if (timing.kind !== 'date') return []
  const { printed, lastDay } = timing
  const text = `chậm nhất ngày ${block.head.slice(-11, -1)}`
  return [
    {
      ref: `IV.${block.number}`,
      text,
      who,
      agencies: [who],
      what: 'gửi dự toán kinh phí',
      operator: 'noLaterThan' as const,
      printed,
      lastDay,
      time: null,
      source: { from: block.from, to: block.to },
    },
  ]
}

function reportOf(block: Block) {
  const [who = '', what] = block.head.split(' báo cáo ')
  if (what === undefined) return []
  return [
    {
      ref: `IV.${block.number}`,
      who,
      agencies: [who],
      what: 'báo cáo kết quả',
      toWhom: null,
      frequencies: ['quarterly' as const],
      source: { from: block.from, to: block.to },
    },
  ]
}

function doubtsOf(task: DraftTask): Doubt[] {
  const doubts: Doubt[] = []
  const add = (code: Doubt['code'], message: string): void => {
    doubts.push({ code, ref: task.ref, message, source: task.places.title })
  }
  if (task.title.endsWith('…')) add('task.cut-off', 'Nhiệm vụ bị ngắt giữa câu')
  if (task.timing.kind === 'unspecified')
    add('timing.unspecified', 'Nhiệm vụ chưa nêu thời gian thực hiện')
  if (task.lead.some((name) => name.endsWith('liên quan')))
    add('lead.related', 'Cơ quan chủ trì chỉ ghi chung')
  if (task.lead.length === 0) add('lead.missing', 'Nhiệm vụ chưa nêu cơ quan chủ trì')
  return doubts
}

function spanOf(text: string, words: string, after: number): Span {
  const from = text.indexOf(words, after)
  return { from, to: from + words.length }
}
