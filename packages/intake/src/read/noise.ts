const URL_LINE = /^\s*(?:https?:\/\/|www\.)\S+[\s;,]*$/iu
const UNSEEN = /\*|\u00ad|\u200b|\u2060|\ufeff/gu
const PAGE_NUMBER = /^(?:[-–—]\s*\d{1,3}\s*[-–—]|\d{1,3}|trang\s+\d{1,3}(?:\s*\/\s*\d{1,3})?)$/iu
const RULE = /^[-–—_=*.\s]{3,}$/u

/** Whether a line holds nothing but the address of a web page, as converters leave them in footers. */
export function isUrlLine(line: string): boolean {
  return URL_LINE.test(line.replace(UNSEEN, ''))
}

/** Whether a line, without the white space at its ends, is a page number or a drawn rule. */
export function isPageMark(line: string): boolean {
  return PAGE_NUMBER.test(line) || RULE.test(line)
}
