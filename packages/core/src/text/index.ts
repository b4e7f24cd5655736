export { compareVietnamese } from './compare.ts'
export { fold, foldKeepingTones, slug } from './fold.ts'
export { ITEM_LETTERS, letterIndex, nextLetter } from './letters.ts'
export { fromRoman, toRoman } from './roman.ts'
