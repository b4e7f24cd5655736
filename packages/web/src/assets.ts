/** Where the bytes of a static file lie: a package and a path inside it. */
export interface AssetSource {
  readonly package: string
  readonly path: string
  readonly type: string
}

/** The style sheets of every page, in the order they are linked. */
export const STYLE_SHEETS = [
  'tokens.css',
  'layout.css',
  'parts.css',
  'forms.css',
  'tables.css',
  'document.css',
]

const WEIGHTS = [400, 500, 600, 700]
const SUBSETS = ['latin', 'vietnamese']

/** Every file served under `/static/`, by name: the local runtime reads them, the cloud uploads them. */
export const ASSETS: Readonly<Record<string, AssetSource>> = {
  ...Object.fromEntries(
    STYLE_SHEETS.map((name) => [name, own(name, 'text/css; charset=UTF-8')] as const),
  ),
  'mark.svg': own('mark.svg', 'image/svg+xml'),
  'check.css': own('check.css', 'text/css; charset=UTF-8'),
  'review.css': own('review.css', 'text/css; charset=UTF-8'),
  'review.js': own('review.js', 'text/javascript; charset=UTF-8'),
  ...Object.fromEntries(
    SUBSETS.flatMap((subset) => WEIGHTS.map((weight) => font(`${subset}-${weight}`))),
  ),
}

function own(name: string, type: string): AssetSource {
  return { package: '@dunghan/web', path: `src/static/${name}`, type }
}

function font(name: string): [string, AssetSource] {
  const file = `be-vietnam-pro-${name}-normal.woff2`
  return [
    file,
    { package: '@fontsource/be-vietnam-pro', path: `files/${file}`, type: 'font/woff2' },
  ]
}
