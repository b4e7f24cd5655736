import { toRoman } from '@dunghan/core/text'

const ROMAN_MOST = 89
const LETTERS = 26
const LETTERS_MOST = 780
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']

/** Writes the number of a list item as Word does for a format name; `pattern` is the list of a custom format. */
export function formatNumber(value: number, format: string, pattern?: string): string {
  switch (format) {
    case 'none':
      return ''
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'upperRoman':
      return roman(value)
    case 'lowerRoman':
      return roman(value).toLowerCase()
    case 'upperLetter':
      return letter(value)
    case 'lowerLetter':
      return letter(value).toLowerCase()
    case 'decimalEnclosedCircle':
      return [...CIRCLED][value - 1] ?? String(value)
    case 'vietnameseCounting':
      return counted(value)
    case 'custom':
      return custom(value, pattern ?? '')
    default:
      return String(value)
  }
}

function roman(value: number): string {
  return value >= 1 && value <= ROMAN_MOST ? toRoman(value) : String(value)
}

/** After Z comes AA, then BB: Word repeats the letter. */
function letter(value: number): string {
  if (value < 1 || value > LETTERS_MOST) return String(value)
  const place = (value - 1) % LETTERS
  return String.fromCharCode(65 + place).repeat(Math.floor((value - 1) / LETTERS) + 1)
}

/** A custom format is either a list ("a, b, c, d, đ, e, …") or a pattern of digits ("001, 002, 003, …"). */
function custom(value: number, pattern: string): string {
  const items = pattern
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '' && item !== '...' && item !== '…')
  const [first = ''] = items
  if (/^0*1$/u.test(first)) return String(value).padStart(first.length, '0')
  return items[value - 1] ?? String(value)
}

function counted(value: number): string {
  if (value < 0 || value > 99) return String(value)
  const tens = Math.floor(value / 10)
  const ones = value % 10
  if (tens === 0) return DIGITS[ones] ?? ''
  const unit = ones === 0 ? '' : ones === 5 ? 'lăm' : ones === 1 && tens > 1 ? 'mốt' : DIGITS[ones]
  return [tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`, unit].filter(Boolean).join(' ')
}
