import { aCard, aDraft, aTask } from '@dunghan/core/testing'
import { day, quarterOf } from '@dunghan/core/time'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { bytesOf, textOf } from './attributes.ts'
import { decode, decodeAll, encode, type ItemType } from './codec.ts'
import { DRAFT } from './items/draft.ts'
import { CARD, TASK } from './items/task.ts'
import { remembering } from './remember.ts'

const KEY = { pk: 'T#binh-minh', sk: 'A' }
const note: ItemType<{ readonly text: string; readonly of: Record<string, string> }> = {
  name: 'note',
  version: 1,
  schema: z.object({ text: z.string(), of: z.record(z.string(), z.string()) }),
}

/** Letters that join with what stands before them, signs that JSON escapes, and halves of signs. */
const words = fc.string({
  unit: fc.constantFrom(
    'e',
    'ế',
    '\u0302',
    '\u0301',
    '\n',
    '"',
    '\\',
    '\u0000',
    'đ',
    '😀',
    '\ud83d',
  ),
})

describe('a thing written as a row', () => {
  it('is read back as it was, its words in NFC', () => {
    fc.assert(
      fc.property(words, words, (text, name) => {
        const row = encode(note, KEY, { text, of: { [`x${name}`]: text } })
        const of = { [`x${name}`.normalize('NFC')]: text.normalize('NFC') }
        expect(decode(note, row)).toEqual({ text: text.normalize('NFC'), of })
      }),
    )
  })

  it('is the same bytes whatever order its fields were given in', () => {
    const task = aTask()
    const turned = Object.fromEntries(Object.entries(task).toReversed())
    expect(encode(TASK, KEY, { ...task, ...turned })).toEqual(encode(TASK, KEY, task))
  })

  it('keeps every kind of time a plan can print', () => {
    const [from, to] = [day('2026-01-01'), day('2026-12-31')]
    const open = { text: null, from: null, to: null }
    const task = aTask({
      timings: [
        { kind: 'date', text: 'x', operator: 'before', printed: to, lastDay: to, time: '16:00' },
        { kind: 'quarter', text: 'x', from, to, quarters: [quarterOf(2026, 4)] },
        { kind: 'everyYear', text: 'x', from, to: null, aspirational: true },
        { ...open, kind: 'recurring', frequencies: ['monthly'], day: 17, month: 3 },
        { kind: 'relative', text: 'x', amount: 15, unit: 'workingDay', event: 'ban hành' },
        { ...open, kind: 'ongoing' },
      ],
    })
    expect(decode(TASK, encode(TASK, KEY, task))).toEqual(task)
  })

  it('is refused when its shape is not that of its kind', () => {
    expect(() => encode(CARD, KEY, aCard({ version: 1.5 }))).toThrow('version')
    const row = encode(CARD, KEY, aCard({ lastDay: day('2026-11-30') }))
    const doc = textOf(row, 'doc').replace('2026-11-30', '2026-11-31')
    expect(() => decode(CARD, { ...row, doc })).toThrow('lastDay')
  })

  it('is refused rather than stored without a field the schema does not know', () => {
    const card = { ...aCard(), colour: 'đỏ' }
    expect(() => encode(CARD, KEY, card)).toThrow('the schema of card does not know every field')
  })

  it('is refused when no row can hold it', () => {
    expect(() => encode(CARD, KEY, aCard({ title: 'ế'.repeat(140_000) }))).toThrow('card.too-large')
  })

  it('takes a tenth of its size when it is a draft', () => {
    const draft = aDraft({ text: 'Chủ trì: Văn phòng. Phối hợp: Phòng Kinh tế. '.repeat(600) })
    const doc = bytesOf(encode(DRAFT, KEY, draft), 'doc')
    expect(doc.length * 10).toBeLessThan(Buffer.byteLength(draft.text))
    expect(decode(DRAFT, encode(DRAFT, KEY, draft))).toEqual(draft)
  })
})

describe('a row', () => {
  const row = encode(note, KEY, { text: 'một', of: {} })

  it('of another kind or a later shape is not read as something else', () => {
    expect(() => decode(note, { ...row, _t: 'memo' })).toThrow('is memo 1, not note 1')
    expect(() => decode(note, { ...row, _v: 2 })).toThrow('is note 2, not note 1')
  })

  it('of a kind that came after this program is passed over in a list', () => {
    expect(decodeAll(note, [{ ...row, _t: 'memo' }, row])).toEqual([{ text: 'một', of: {} }])
  })

  it('that was cut short is a fault', () => {
    expect(() => decode(note, { ...row, doc: '{"text":1}' })).toThrow()
    expect(() => decode(note, { ...KEY, _t: 'note', _v: 1 })).toThrow('without the text "doc"')
  })
})

describe('reading the same row again', () => {
  it('answers the very thing that was read, until its bytes change', () => {
    const read = remembering(TASK, 10)
    const row = encode(TASK, KEY, aTask())
    const [first] = read([row])
    expect(read([{ ...row }])[0]).toBe(first)
    const [changed] = read([encode(TASK, KEY, aTask({ title: 'Việc khác' }))])
    expect(changed).toMatchObject({ title: 'Việc khác' })
  })

  it('forgets the oldest when there is too much to remember', () => {
    const read = remembering(CARD, 2)
    const rows = ['một', 'hai', 'ba'].map((note) => encode(CARD, KEY, aCard({ note })))
    const [oldest, , newest] = read(rows)
    const [again, , last] = read(rows)
    expect(again).toEqual(oldest)
    expect(again).not.toBe(oldest)
    expect(last).toEqual(newest)
  })
})
