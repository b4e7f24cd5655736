const UNSEEN = /\p{Cf}|\u034F|[\u115F\u1160\u3164]|[\uFE00-\uFE0F]/gu
const SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu

/** Letters of other alphabets that look like ours. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  А: 'A',
  Е: 'E',
  І: 'I',
  М: 'M',
  О: 'O',
  Т: 'T',
  У: 'Y',
  Ү: 'Y',
  Α: 'A',
  Ε: 'E',
  Ι: 'I',
  Μ: 'M',
  Ο: 'O',
  Τ: 'T',
  Υ: 'Y',
}
const LOOKING = new RegExp(`[${Object.keys(LOOK_ALIKES).join('')}]`, 'gu')

/** The text as the eye reads it: unseen characters gone, other alphabets' twins and wide letters as ours, composed. */
export function plainLetters(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(SPACES, ' ')
    .normalize('NFKD')
    .replace(LOOKING, (letter) => LOOK_ALIKES[letter] ?? letter)
    .normalize('NFC')
}
