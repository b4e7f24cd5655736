const MOST_OCTETS = 75
const LEAST_OCTETS = 30

/**
 * Folds a content line (RFC 5545, 3.1). Words decide where the long ones break, not the column: the same words then make
 * the same bytes in every event, and a feed of five hundred tasks compresses to half.
 */
export function foldLine(line: string): string {
  if (octets(line) <= MOST_OCTETS) return line
  const pieces = SPOKEN.test(line) ? line.split(ALWAYS).flatMap(byWords) : [line]
  // Every line but the first begins with a space, which counts.
  return pieces.flatMap((piece) => cut(piece, MOST_OCTETS - 1)).join('\r\n ')
}

/** Undoes folding. */
export function unfold(text: string): string {
  return text.replaceAll('\r\n ', '')
}

const SPOKEN = /^(?:SUMMARY|DESCRIPTION):/u

/** After a line of the text, and before a task's own words, which title and description share. */
const ALWAYS =
  /(?<=\\n)|(?<=^SUMMARY:(?:✔ |\[[^\]]+\] )*(?:✔ |\[[^\]]+\] ))(?![[✔])|(?<=(?:Nhiệm vụ|Thời hạn|Báo cáo) [^:]{1,24}: )/u

const WORDS = /(?<= )(?=[tc])/iu

/** Breaks after words that one in t or c follows, as long as no piece gets shorter than a few words. */
function byWords(text: string): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const part of text.split(WORDS)) {
    piece += part
    if (octets(piece) < LEAST_OCTETS) continue
    pieces.push(piece)
    piece = ''
  }
  return piece === '' ? pieces : [...pieces, piece]
}

/** Cuts to a width, never inside a character. */
function cut(piece: string, most: number): string[] {
  if (octets(piece) <= most) return [piece]
  const parts: string[] = []
  let part = ''
  let size = 0
  for (const sign of piece) {
    const more = octets(sign)
    if (size + more > most) {
      parts.push(part)
      part = ''
      size = 0
    }
    part += sign
    size += more
  }
  return [...parts, part]
}

function octets(text: string): number {
  return Buffer.byteLength(text)
}
