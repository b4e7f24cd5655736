/** The letters that number a "điểm" in Vietnamese documents (Nghị định 30/2020, Phụ lục I): đ follows d, no f j w z. */
export const ITEM_LETTERS = 'a b c d đ e g h i k l m n o p q r s t u v x y'.split(' ')

/** The place of a letter in the Vietnamese order, from 0; −1 when plans do not number with it. */
export function letterIndex(letter: string): number {
  return ITEM_LETTERS.indexOf(letter.normalize('NFC').toLowerCase())
}

/** The letter that comes after this one; null at the end of the alphabet or for an unknown letter. */
export function nextLetter(letter: string): string | null {
  const index = letterIndex(letter)
  return index < 0 ? null : (ITEM_LETTERS[index + 1] ?? null)
}
