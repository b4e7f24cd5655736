/** The codings of the time before Unicode, when a font drew "®" as "đ". */
export type LegacyEncoding = 'tcvn3' | 'vni'

const WORD = /[^\s\d.,;:!?()"'“”/\\|–—-]+/gu
/** Letters only Vietnamese has: what a Unicode text is full of. */
const VIETNAMESE = /[\u1ea0-\u1ef9ăđơưĂĐƠƯ]/u
/** TCVN3 puts its vowels where Latin-1 has signs: "nh©n d©n", "®éng", "Quèc". */
const TCVN3 =
  /[A-Za-z][µ¶·¸¹¨©ª«¬®»¼½¾ÆÇËÐÑÖ×ØÜÞßä]|[®§][A-Za-z\u00a1-\u00ff]|[µ¶·¸¹©«¬®»¼½¾×][A-Za-z]/u
/** VNI writes the tone as a letter of its own after the vowel: "nhaân daân", "ñoäng", "Vieät". */
const VNI = /[aeouAEOU][øùûõïäåáàãâêëéèúüöØÙÛÕÏÄÅÁÀÃÂÊËÉÈÚÜÖ]|[öôÖÔ][øùûõïØÙÛÕÏ]|ñ[a-z]|Ñ[A-Z]/u
const FEWEST = 8

/** Recognises a text in an old coding; null for Unicode, also when a word or two look strange in it. */
export function legacyEncodingOf(text: string): LegacyEncoding | null {
  let vietnamese = 0
  let tcvn3 = 0
  let vni = 0
  for (const [word] of text.matchAll(WORD)) {
    if (VIETNAMESE.test(word)) vietnamese += 1
    else if (TCVN3.test(word)) tcvn3 += 1
    else if (VNI.test(word)) vni += 1
  }
  const legacy = Math.max(tcvn3, vni)
  if (legacy < FEWEST || legacy * 4 < vietnamese) return null
  return tcvn3 >= vni ? 'tcvn3' : 'vni'
}
