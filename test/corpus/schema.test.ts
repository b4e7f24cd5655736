import { fold, foldKeepingTones } from '@dunghan/core/text'
import { lastDayOf, quarterDays, type Timing } from '@dunghan/core/time'
import { describe, expect, test } from 'vitest'
import { type Labelled, type LabelledTiming, readPart } from './labels.ts'
import { readingsOf } from './same-timing.ts'

const PLANS = readPart('plans')
const UNSEEN = readPart('unseen')
const ALL = [...PLANS, ...UNSEEN]
const EACH = ALL.map((document) => [document.name, document] as const)

const LONG = 12
const HEAD = 60
const ONE_LINE = /chủ trì: [^.;]+[.;]\s+(?:đơn vị )?phối hợp: [^.]+[.;]\s+thời gian: /i
const PAGE_NUMBER = /^ *\d{1,2} *$/gm

/** The text as a careful reader has it in mind: without page numbers and emphasis. */
function folded(text: string): string {
  const bare = text.replaceAll('\r\n', '\n').replace(PAGE_NUMBER, '').replaceAll('*', '')
  return foldKeepingTones(bare)
}

function timingsOf({ labels }: Labelled): readonly LabelledTiming[] {
  return labels.tasks.flatMap((task) => [task.timing, ...task.timings])
}

describe('the set', () => {
  test('has at least twenty-seven documents, a third of them unseen, none in both parts', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(27)
    expect(UNSEEN.length).toBe(ALL.length / 3)
    expect(new Set(ALL.map(({ name }) => name.slice(0, 2))).size).toBe(ALL.length)
  })

  test.each([
    ['plans', PLANS],
    ['unseen', UNSEEN],
  ])('every style and noise occurs in %s', (_, part) => {
    const some = (pattern: RegExp) => part.some(({ text }) => pattern.test(text.normalize('NFC')))
    expect(some(/^(?:STT|TT|Số TT)\t/m), 'a table').toBe(true)
    expect(some(/\tnhư trên\t/i) && some(/\t\/\/(?:\t|$)/m), 'như trên, //').toBe(true)
    expect(some(/\u2028/), 'several milestones in one cell').toBe(true)
    expect(some(/\r\n/), 'Windows line ends').toBe(true)
    expect(part.some(({ text }) => text.includes('\u0323'))).toBe(true)
    expect(some(/^\d$/m), 'page numbers').toBe(true)
    expect(some(/\p{Ll} \n\n\p{Ll}/u), 'a blank line after every line').toBe(true)
    expect(some(/^[-+]? ?(?:Cơ quan|Đơn vị|a\) Đơn vị) (?:chủ trì|thực hiện)/m), 'labels').toBe(
      true,
    )
    expect(some(ONE_LINE), 'labels in one line').toBe(true)
    expect(some(/Chỉ tiêu 1:/), 'indicators').toBe(true)
    expect(some(/–/), 'en dashes').toBe(true)
    expect(some(/ngày +(?:\.\.\. +)?tháng/), 'a blank date').toBe(true)
    const types = new Set(part.map(({ labels }) => labels.docType))
    expect([...types]).toEqual(expect.arrayContaining(['KH', 'CV', 'TB', 'QĐ']))
    expect(part.some(({ labels }) => labels.tasks.some(({ also }) => also))).toBe(true)
    expect(part.some(({ labels }) => labels.doubts.some(({ code }) => code === 'plan.none'))).toBe(
      true,
    )
  })

  test('every kind of time occurs several times', () => {
    const kinds = ALL.flatMap(timingsOf).flatMap((timing) => [
      timing.kind,
      ...(timing.aspirational ? ['wish'] : []),
      ...('time' in timing ? ['clock'] : []),
      ...('day' in timing ? ['recurring with a day'] : []),
    ])
    const often = Map.groupBy(kinds, (kind) => kind)
    const seldom = [...often].filter(([, times]) => times.length < 4)
    expect(seldom.map(([kind]) => kind)).toEqual([])
    expect(often.size).toBe(15)
  })

  test('no two plans share a sentence of twelve words or more', () => {
    const owners = new Map<string, string>()
    const shared: string[] = []
    for (const { name, text } of ALL) {
      for (const sentence of sentencesOf(text)) {
        const owner = owners.get(sentence)
        if (owner && owner !== name) shared.push(`${owner}, ${name}: ${sentence}`)
        owners.set(sentence, name)
      }
    }
    expect(shared).toEqual([])
  })
})

describe.each(EACH)('%s', (_, document) => {
  const { labels, text } = document
  const plain = folded(text)
  const occurs = (words: string) => plain.includes(foldKeepingTones(words))

  test('is a document of forty to two hundred lines', () => {
    const lines = text.split(/\r?\n|\u2028/).length
    expect(lines).toBeGreaterThanOrEqual(40)
    expect(lines).toBeLessThanOrEqual(200)
  })

  test('has every ref once', () => {
    const refs = labels.tasks.flatMap(({ ref, also = [] }) => [
      ref,
      ...also.map((each) => each.ref),
    ])
    expect(refs).toEqual([...new Set(refs)])
  })

  test('prints every name, title, product and time that is labelled', () => {
    const words = [
      labels.title ?? '',
      labels.number ?? '',
      ...labels.tasks.flatMap(({ title, also = [] }) => [title, ...also.map((each) => each.title)]),
      ...labels.tasks.flatMap(({ lead, coordinating }) => [...lead, ...coordinating]),
      ...labels.tasks.flatMap(({ deliverable }) => deliverable ?? []),
      ...timingsOf(document).flatMap((timing) => timing.text ?? []),
      ...[...labels.deadlines, ...labels.recurringReports].map(({ who }) => who),
    ]
    expect(words.filter((each) => !occurs(each))).toEqual([])
  })

  test('keeps at most sixty characters of a title or product', () => {
    const heads = labels.tasks.flatMap(({ title, deliverable }) => [title, deliverable ?? ''])
    expect(heads.filter((head) => head.length > HEAD)).toEqual([])
  })

  test('has last days that agree with what is printed', () => {
    const dated = timingsOf(document)
      .flatMap(readingsOf)
      .filter((timing) => timing.kind === 'date')
    for (const { operator, printed, lastDay, time } of [...dated, ...labels.deadlines]) {
      expect(lastDay, printed).toBe(time ? printed : lastDayOf(operator, printed))
    }
  })

  test('has windows that begin before they end, and quarters with their own days', () => {
    for (const timing of timingsOf(document).flatMap(readingsOf)) {
      expect(windowIsSound(timing), JSON.stringify(timing)).toBe(true)
    }
  })

  test('asks about a lead exactly where none is named', () => {
    const asked = labels.doubts.filter(({ code }) => code === 'lead.missing').map(({ ref }) => ref)
    const without = labels.tasks.filter(({ lead }) => lead.length === 0).map(({ ref }) => ref)
    expect(asked).toEqual(without)
  })

  test('asks about a time only where none is printed', () => {
    const asked = labels.doubts.filter(({ code }) => code === 'timing.unspecified')
    for (const { ref } of asked) {
      const task = labels.tasks.find((each) => each.ref === ref)
      expect(task?.timing, ref ?? 'head').toMatchObject({ kind: 'unspecified', text: null })
    }
  })

  test('asks about a day before its own date where there is one, and nowhere else', () => {
    const { issuedOn } = labels
    const early = labels.tasks
      .filter(({ timing }) => issuedOn && timing.kind === 'date' && timing.lastDay < issuedOn)
      .map(({ ref }) => ref)
    const asked = labels.doubts.filter(({ code }) => code === 'timing.before-issue')
    expect(asked.map(({ ref }) => ref)).toEqual(early)
  })

  test('says of a plan without duties that there are none', () => {
    const none = labels.tasks.length + labels.deadlines.length === 0
    expect(labels.doubts.some(({ code }) => code === 'plan.none')).toBe(none)
  })
})

function windowIsSound(timing: Timing): boolean {
  if (timing.kind === 'date' || timing.kind === 'relative') return true
  if (timing.kind === 'quarter') {
    const days = timing.quarters.map(quarterDays)
    return days[0]?.from === timing.from && days.at(-1)?.to === timing.to
  }
  return timing.from === null || timing.to === null || timing.from <= timing.to
}

/** Sentences, clauses and cells long enough to be somebody's wording. */
function sentencesOf(text: string): string[] {
  const lines = text.normalize('NFC').replaceAll('\r\n', '\n').replace(PAGE_NUMBER, '')
  const joined = lines.replace(/ *\n+ *(?=[\p{Ll}\d(])/gu, ' ')
  return joined
    .split(/[.;:!?\n\t\u2028]/u)
    .map((sentence) => fold(sentence))
    .filter((sentence) => sentence.split(' ').length >= LONG)
}
