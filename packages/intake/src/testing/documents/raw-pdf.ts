/** A PDF of one page whose drawing operations the test writes itself; `form` is drawn by `/X1 Do`. */
export function rawPdf(content: string, form = ''): Uint8Array {
  const font = '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>'
  const resources = '<</Font <</F1 5 0 R>> /XObject <</X1 6 0 R>>>>'
  const objects = [
    '<</Type /Catalog /Pages 2 0 R>>',
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    `<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents 4 0 R>>`,
    streamOf('', content),
    font,
    streamOf(
      `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Matrix [1 0 0 1 0 -100] /Resources ${resources}`,
      form,
    ),
  ]
  let text = '%PDF-1.7\n'
  const places = objects.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  text += `trailer\n<</Size ${objects.length + 1} /Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(text, (char) => char.charCodeAt(0))
}

function streamOf(dictionary: string, content: string): string {
  return `<<${dictionary} /Length ${content.length}>>\nstream\n${content}\nendstream`
}
