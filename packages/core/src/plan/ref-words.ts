/** A printed place as people say it: "III.2.đ[1]" is "III.2.đ, ý 1". */
export function refWords(ref: string): string {
  return ref.replace(/\[(\d+)\]/gu, ', ý $1')
}
