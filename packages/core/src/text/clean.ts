/** Letters of other alphabets that look like Latin ones, in their order of code. */
const LOOKALIKES = new Map(
  Object.entries({
    // Greek
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Υ: 'Y',
    Χ: 'X',
    ο: 'o',
    ν: 'v',
    ι: 'i',
    // Cyrillic
    А: 'A',
    В: 'B',
    Е: 'E',
    І: 'I',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    У: 'Y',
    Х: 'X',
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    ѕ: 's',
    ԁ: 'd',
    һ: 'h',
    // Letters with a stroke that are not the Vietnamese one
    Ð: 'Đ',
    ð: 'đ',
    Ɖ: 'Đ',
  }),
)

/**
 * A name as it may be kept: no character that cannot be seen or that steers a terminal, and every letter that only
 * looks Latin made Latin, so that two names which read alike are alike.
 */
export function cleanName(name: string): string {
  return [...name.normalize('NFKC').normalize('NFD')]
    .map((char) => LOOKALIKES.get(char) ?? char)
    .join('')
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}

/** Whether every letter of a name is Latin, as Vietnamese names are. */
export function isLatin(name: string): boolean {
  return /\p{L}/u.test(name) && !/(?!\p{Script=Latin})\p{L}/u.test(name)
}
