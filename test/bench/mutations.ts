import type { Random } from './random.ts'

/** One way in which a document comes damaged; `other` is a second document to take from. */
export type Mutation = (text: string, random: Random, other: string) => string

const UNSEEN = [
  ...['\u0000', '\u0007', '\u001b', '\u0085', '\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff'],
  ...['\u202a', '\u202e', '\u2066', '\u2069', '\u2028', '\u2029', '\u00a0', '\ud83d', '\udc00'],
] as const
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  c: 'с',
  p: 'р',
  x: 'х',
  A: 'А',
  B: 'В',
  I: 'Ӏ',
  K: 'К',
  N: 'Ν',
  P: 'Р',
  đ: 'ð',
  ơ: 'o\u031b',
}
const DEBRIS = [
  ...['Ã¡', 'Æ°', 'á»‹', 'Ä‘', 'â€“', '\ufffd', '&nbsp;', '&#273;', '=C4=91', '\\u0111'],
  ...['®Þnh', 'UÛ ban', 'nh©n d©n', 'Soá:', 'KEÁ HOAÏCH', '<w:t>', '¸µ¶·¹', '\t|\t', '```'],
] as const
const MARKS = [
  ...['1. ', 'a) ', '- ', '+ ', 'I. ', 'Điều 2. ', '1.1.1. ', 'Phụ lục\n', 'Nơi nhận:\n', '// '],
  ...['Chủ trì: ', 'Phối hợp: như trên', 'Thời gian: ', 'trước ngày ', 'Quý ', '(', ')', '**', '“'],
  ...['STT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\n', '\t', '|', ';', ':', '%', 'hằng quý', 'TM. '],
] as const

/** Every way, by its name. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  cut: (text, random) => {
    const from = random.below(text.length + 1)
    return text.slice(from, from + random.below(text.length + 1))
  },
  'lines lost': (text, random) => lines(text, (line) => (random.below(8) === 0 ? [] : [line])),
  'lines doubled': (text, random) =>
    lines(text, (line) => (random.below(8) === 0 ? [line, line] : [line])),
  'lines shuffled': (text, random) => shuffled(text.split('\n'), random).join('\n'),
  'lines joined': (text, random) => text.replace(/\n/gu, (end) => (random.below(3) ? end : ' ')),
  'lines broken': (text, random) => text.replace(/ /gu, (gap) => (random.below(12) ? gap : '\n')),
  'a stretch again and again': (text, random) => {
    const from = random.below(text.length)
    const stretch = text.slice(from, from + 1 + random.below(60))
    return text.slice(0, from) + stretch.repeat(1 + random.below(60)) + text.slice(from)
  },
  'two documents in one': (text, random, other) =>
    text.slice(0, random.below(text.length)) + other.slice(random.below(other.length)),
  'characters lost': (text, random) => each(text, (char) => (random.below(60) ? char : '')),
  'characters unseen': (text, random) =>
    each(text, (char) => (random.below(80) ? char : char + random.oneOf(UNSEEN))),
  'characters alike': (text, random) =>
    each(text, (char) => (random.below(15) ? char : (LOOKALIKES[char] ?? char))),
  'other encodings': (text, random) =>
    each(text, (char) => (random.below(150) ? char : char + random.oneOf(DEBRIS))),
  'read as Latin-1': (text, random) => {
    const from = random.below(text.length)
    const to = from + random.below(400)
    return text.slice(0, from) + mojibake(text.slice(from, to)) + text.slice(to)
  },
  'marks strewn in': (text, random) =>
    each(text, (char) => (random.below(120) ? char : char + random.oneOf(MARKS))),
  'digits changed': (text, random) =>
    text.replace(/\d/gu, (digit) => (random.below(3) ? digit : String(random.below(10)))),
  'case changed': (text, random) => (random.below(2) ? text.toUpperCase() : text.toLowerCase()),
  'letters apart': (text, random) => text.normalize(random.oneOf(['NFD', 'NFKD', 'NFKC'])),
  'white space': (text, random) =>
    text.replace(/\s/gu, (gap) =>
      random.below(10) ? gap : random.oneOf(['\t', '\r\n', '  ', '\f', '\v\n\n']),
    ),
  'right to left': (text, random) =>
    lines(text, (line) => [random.below(12) ? line : [...line].reverse().join('')]),
}

function each(text: string, change: (char: string) => string): string {
  let changed = ''
  for (let index = 0; index < text.length; index += 1) changed += change(text.charAt(index))
  return changed
}

function lines(text: string, change: (line: string) => readonly string[]): string {
  return text.split('\n').flatMap(change).join('\n')
}

function shuffled(items: readonly string[], random: Random): string[] {
  const left = [...items]
  for (let last = left.length - 1; last > 0; last -= 1) {
    const at = random.below(last + 1)
    const [one, other] = [left[at] ?? '', left[last] ?? '']
    left[at] = other
    left[last] = one
  }
  return left
}

function mojibake(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1')
}
