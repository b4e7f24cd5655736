import { foldKeepingTones } from '@dunghan/core/text'

const SUBJECT_MARK = /^(?:v\/v|về việc|về)\s+/u

/** Two names are one when case, spaces, hyphens and a final stop are folded; tones count. */
export function sameName(left: string, right: string): boolean {
  return plain(left) === plain(right)
}

/** Whether a field is the labelled one, as far as labels keep it: its first `length` characters. */
export function sameHead(field: string, label: string, length: number): boolean {
  return plain(field.slice(0, length)) === plain(label.slice(0, length))
}

/** Two titles of one document; "V/v" and "Về việc" are no part of it. */
export function sameTitle(left: string, right: string): boolean {
  const bare = (title: string) => plain(title).replace(SUBJECT_MARK, '')
  return bare(left) === bare(right)
}

/** Whether two subjects name the same body: one may be printed longer ("Công an phường", "Công an phường An Bình"). */
export function sameWho(left: string, right: string): boolean {
  const [first, second] = [plain(left), plain(right)]
  if (first === '' || second === '') return first === second
  return first.includes(second) || second.includes(first)
}

/** Two refs of one place; an article may be called "Điều 2" or "2". */
export function sameRef(left: string, right: string): boolean {
  return bareRef(left) === bareRef(right)
}

/** Whether one ref is the other, or a dash or letter within it: "III.2" and "III.2[1]". */
export function relatedRefs(left: string, right: string): boolean {
  const within = (inner: string, outer: string) =>
    inner.startsWith(outer) && /^(?:$|[.[])/.test(inner.slice(outer.length))
  const [first, second] = [bareRef(left), bareRef(right)]
  return within(first, second) || within(second, first)
}

function bareRef(ref: string): string {
  return ref.replace(/^Điều\s+/u, '')
}

function plain(text: string): string {
  return foldKeepingTones(text).replace(/[\s.;,]+$/u, '')
}
