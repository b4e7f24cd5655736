import { anAgency } from '@dunghan/core/testing'
import { day } from '@dunghan/core/time'
import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { HTML_MAX_BYTES, renderDigest } from './render.ts'
import { aLetter, manyLate, RICH } from './testing/index.ts'

const rich = await renderDigest(aLetter(RICH, { first: true }))
const bytes = (text: string) => new TextEncoder().encode(text).length
const hrefs = (html: string) => [...html.matchAll(/href="([^"]*)"/gu)].map(([, href = '']) => href)

const MAIL_RULES = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'doctype-style': 'off',
    'doctype-html': 'off',
    'void-style': 'off',
    'no-inline-style': 'off',
    'no-deprecated-attr': 'off',
    'attr-case': 'off',
    'no-conditional-comment': 'off',
    'prefer-tbody': 'off',
    'presentation-role-style': 'off',
  },
})

describe('what mail programs and screen readers need', () => {
  test('the letter is Vietnamese on html, body and the first element that survives without them', () => {
    expect(rich.html).toMatch(/<html[^>]* lang="vi"/u)
    expect(rich.html).toMatch(/<body lang="vi"/u)
    expect(rich.html).toMatch(/<table[^>]* lang="vi"[^>]*class="w"/u)
    expect(rich.html).not.toContain('lang="en"')
  })

  test('there is one title, the subject, and a viewport', () => {
    expect(rich.html.match(/<title>/gu)).toHaveLength(1)
    expect(rich.html).toContain(`<title>${rich.subject}</title>`)
    expect(rich.html).toContain('name="viewport" content="width=device-width, initial-scale=1"')
  })

  test('there is nothing to load: no picture, no font, no script, no plain http', () => {
    expect(rich.html).not.toMatch(
      /<img|<script|@font-face|@import|url\(|src=|http:\/\/(?!www\.w3)/u,
    )
  })

  test('every layout table says that it is none; the year is a table with a caption', () => {
    const tables = rich.html.match(/<table[^>]*>/gu) ?? []
    expect(tables.filter((table) => !table.includes('role="presentation"'))).toHaveLength(1)
    expect(rich.html).toMatch(/<caption[^>]*>Việc do Phòng Kinh tế chủ trì/u)
  })

  test('every link is underlined in a colour of ours', () => {
    const links = rich.html.match(/<a [^>]*>/gu) ?? []
    const plain = links.filter((link) => !link.includes('class="c"'))
    expect(plain.every((link) => link.includes('text-decoration-line:underline'))).toBe(true)
    expect(rich.html).not.toContain('#067df7')
  })

  test('the markup is valid under the rules of mail', async () => {
    const report = await MAIL_RULES.validateString(rich.html)
    const found = report.results.flatMap(({ messages }) => messages)
    expect(
      found.map(({ ruleId, message, line, column }) => [ruleId, message, line, column]),
    ).toEqual([])
  })
})

describe('the two parts say the same', () => {
  test('every link of the letter stands in its text, and each is https on our host', () => {
    const links = hrefs(rich.html)
    expect(links.length).toBeGreaterThan(5)
    for (const link of links) {
      expect(link).toMatch(/^https:\/\/dunghan\.example\/binh-minh\/co-quan\//u)
      expect(rich.text).toContain(link)
    }
  })

  test('one "Trả lời" a task and one "Cập nhật tất cả"', () => {
    const tasks = aLetter(RICH).digest.total
    expect(rich.html.match(/>Trả lời</gu)).toHaveLength(tasks)
    expect(rich.text.match(/Trả lời: https/gu)).toHaveLength(tasks)
    expect(rich.html.match(/>Cập nhật tất cả</gu)).toHaveLength(1)
  })

  test('every title stands in both', () => {
    for (const { title } of RICH.slice(0, 9))
      if (title !== undefined) {
        expect(rich.html).toContain(title)
        expect(rich.text).toContain(title)
      }
  })
})

describe('weight', () => {
  test.each([
    [20, 30_000],
    [40, 60_000],
  ])('%i tasks weigh at most %i bytes', async (count, most) => {
    const { html } = await renderDigest(aLetter(manyLate(count)))
    expect(bytes(html)).toBeLessThanOrEqual(most)
  })

  test('beyond forty tasks the rest is counted', async () => {
    const { html, text, subject } = await renderDigest(aLetter(manyLate(60)))
    expect(html.match(/>Trả lời</gu)).toHaveLength(40)
    expect(html).toContain('và 20 việc khác')
    expect(text).toContain('và 20 việc khác')
    expect(subject).toContain('60 quá hạn')
  })

  test('no plan can make a letter too heavy: it lists fewer tasks instead', async () => {
    const heavy = manyLate(40).map((card) => ({
      ...card,
      title: '"&<>'.repeat(2_000),
      deliverable: '"'.repeat(5_000),
    }))
    const { html, text } = await renderDigest(aLetter(heavy))
    expect(bytes(html)).toBeLessThanOrEqual(HTML_MAX_BYTES)
    expect(html).toMatch(/và \d+ việc khác/u)
    expect(bytes(text)).toBeLessThanOrEqual(HTML_MAX_BYTES)
  })
})

describe('hostile or careless words', () => {
  const nasty = aLetter(
    [{ title: 'Hội nghị <script>alert(1)</script> & "tập huấn"', lastDay: day('2026-11-20') }],
    { agency: anAgency({ name: 'Phòng Kinh tế\r\nBcc: z@x.vn' }) },
  )

  test('markup in a title is shown, never run', async () => {
    const { html, text } = await renderDigest(nasty)
    expect(html).not.toContain('<script>')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp;')
    expect(text).toContain('<script>alert(1)</script> & "tập huấn"')
  })

  test('line ends in a name begin no line of their own', async () => {
    const { text, subject } = await renderDigest(nasty)
    expect(text).not.toMatch(/^Bcc:/mu)
    expect(subject).not.toMatch(/[\r\n]/u)
  })

  test('decomposed Vietnamese comes out composed', async () => {
    const { html, text } = await renderDigest(
      aLetter([{ title: 'Tổ chức hội nghị'.normalize('NFD'), lastDay: day('2026-11-20') }]),
    )
    expect(html).toContain('Tổ chức hội nghị')
    expect([html, text].every((part) => part === part.normalize('NFC'))).toBe(true)
  })
})

test('the same letter is always the same bytes', async () => {
  const again = await renderDigest(aLetter(RICH, { first: true }))
  expect(again).toEqual(rich)
})

test('a body that is only asked reads no word of being late', async () => {
  const asked = RICH.map((card) => ({ ...card, asked: true }))
  const agency = anAgency({ name: 'Ủy ban Mặt trận Tổ quốc Việt Nam phường' })
  const { subject, html, text } = await renderDigest(aLetter(asked, { agency, first: true }))
  for (const part of [subject, html, text])
    expect(part.toLowerCase()).not.toMatch(/quá hạn|trễ|giao việc|mới giao|đã giao/u)
  expect(text).toContain('Đề nghị chủ trì')
  expect(subject).toContain('2 chờ kết quả')
})

test('the subject stays within sixty characters whatever the ward is called', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 120, size: 'max' }), async (name) => {
      const letter = aLetter(RICH)
      const { subject } = await renderDigest({
        ...letter,
        locality: { ...letter.locality, name: `Phường ${name}` },
      })
      expect([...subject].length).toBeLessThanOrEqual(60)
      expect(subject).toMatch(/2 quá hạn, 2 đến hạn – tuần 48\/2026$/u)
    }),
    { numRuns: 20 },
  )
})
