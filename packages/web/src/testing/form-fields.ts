/** The fields of a page's form as a browser would send them untouched, every value under its name. */
export function formFields(page: string): Record<string, string[]> {
  const fields: Record<string, string[]> = {}
  const add = (name: string, value: string): void => {
    fields[name] = [...(fields[name] ?? []), plain(value)]
  }
  const form = page.slice(
    page.search(/<form class="(?:narrow )?stack"/u),
    page.indexOf('</form>', page.search(/<form class="(?:narrow )?stack"/u)),
  )
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
  for (const [, name = '', options = ''] of form.matchAll(
    /<select id="[^"]*" name="([^"]+)"[^>]*>(.*?)<\/select>/gsu,
  )) {
    const chosen =
      /<option value="([^"]*)" selected/u.exec(options) ?? /<option value="([^"]*)"/u.exec(options)
    if (chosen) add(name, chosen[1] ?? '')
  }
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
