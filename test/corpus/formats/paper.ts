import { plainLines } from './plain-lines.ts'

/** What a plan looks like on paper: two columns at its head and foot, lines in the middle, paragraphs, tables. */
export type Block =
  | {
      readonly kind: 'columns'
      readonly left: readonly string[]
      readonly right: readonly string[]
    }
  | { readonly kind: 'centred'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

const MOTTO = /^(?:CỘNG HÒA|CỘNG HOÀ|Độc lập)/u
const NUMBER_AND_DATE = /^(Số\s*:\s*\S*\s*\/\S+)\s+(\S.*ngày.*năm.*)$/u
const DATELINE = /,\s*ngày\b.*\bnăm\b/u
const NUMBER = /^(?:Số\s*:|V\/v)/u
const SIGNER = /^(?:TM|KT|TL|TUQ|Q)\.|^\p{Lu}[\p{Lu}\s]+$/u
const ANNEX = /^PHỤ LỤC|\t/u
const OPENING = /^(?:Căn cứ|Thực hiện|Theo|Xét|Để|Kính gửi|[IVX]+\.|\d+\.|-)|\bban hành\b|\.$/u

/** Lays a plan's text out as an office does. Lines keep their words and their order within each column. */
export function paperOf(text: string): Block[] {
  const lines = plainLines(text)
  const head = lines.findIndex((line, at) => at < 16 && DATELINE.test(line)) + 1
  const foot = lines.findIndex((line) => /^Nơi nhận\s*:/u.test(line))
  const signed = foot < 0 ? -1 : lines.findIndex((line, at) => at > foot && SIGNER.test(line))
  if (head === 0 || foot < head || signed < 0) return blocksOf(lines)
  const after = lines.findIndex((line, at) => at > signed && ANNEX.test(line))
  const end = after < 0 ? lines.length : after
  return [
    headOf(lines.slice(0, head)),
    ...titleAndBlocks(lines.slice(head, foot)),
    {
      kind: 'columns',
      left: filled(lines.slice(foot, signed)),
      right: filled(lines.slice(signed, end)),
    },
    ...titleAndBlocks(lines.slice(end)),
  ]
}

function headOf(lines: readonly string[]): Block {
  const parted = filled(lines).flatMap((line) => NUMBER_AND_DATE.exec(line)?.slice(1) ?? [line])
  const right = parted.filter((line) => MOTTO.test(line) || isDateline(line))
  return { kind: 'columns', left: parted.filter((line) => !right.includes(line)), right }
}

function isDateline(line: string): boolean {
  return DATELINE.test(line) && !NUMBER.test(line)
}

/** The name of the document and its title stand in the middle, as does the name of an annex; gaps are kept there. */
function titleAndBlocks(lines: readonly string[]): Block[] {
  const [first = -1] = lines.flatMap((line, at) => (line === '' ? [] : at))
  const opener = lines[first] ?? ''
  const isTitled = !opener.includes('\t') && (SIGNER.test(opener) || ANNEX.test(opener))
  if (!isTitled) return blocksOf(lines)
  const body = lines.findIndex(
    (line, at) => at > first && (OPENING.test(line) || line.includes('\t')),
  )
  const title = lines.slice(first, Math.max(body, first + 1))
  return [
    ...title.map((text): Block => ({ kind: 'centred', text })),
    ...blocksOf(lines.slice(Math.max(body, first + 1))),
  ]
}

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = []
  let rows: string[][] = []
  const close = () => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows })
    rows = []
  }
  for (const [at, line] of lines.entries()) {
    const within =
      rows.length > 0 && line !== '' && lines.slice(at).some((each) => each.includes('\t'))
    if (line.includes('\t') || within) rows.push(line.split('\t'))
    else {
      close()
      if (line !== '') blocks.push({ kind: 'paragraph', text: line })
    }
  }
  close()
  return blocks
}

function filled(lines: readonly string[]): string[] {
  return lines.filter((line) => line !== '')
}
