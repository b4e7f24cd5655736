/** The fields of a page's form as a browser would send them untouched, every value under its name. */
export function formFields(page: string): Record<string, string[]> {
  const fields: Record<string, string[]> = {}
  const add = (name: string, value: string): void => {
    fields[name] = [...(fields[name] ?? []), plain(value)]
  }
  const form = page.slice(page.indexOf('<form class="stack"'), page.indexOf('</form>'))
  for (const [, attributes = ''] of form.matchAll(/<input ([^>]*?)\/?>/gu)) {
    const of = (name: string): string | undefined =>
      new RegExp(`(?:^| )${name}="([^"]*)"`, 'u').exec(attributes)?.[1]
    const choice = of('type') === 'radio' || of('type') === 'checkbox'
    const name = of('name')
    if (name && (!choice || /\bchecked\b/u.test(attributes))) add(name, of('value') ?? '')
  }
  for (const found of form.matchAll(
    /<textarea id="[^"]*" name="([^"]+)"[^>]*>([^<]*)<\/textarea>/gu,
  ))
    add(found[1] ?? '', found[2] ?? '')
  return fields
}

function plain(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
