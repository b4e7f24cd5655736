import type { WebDeps } from '../deps.ts'
import type { WebContext } from '../web-env.ts'

const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** Lets a page run scripts of our own and send to us, and nothing else; every other page runs none. */
export function allowScript(c: WebContext): void {
  c.header('Content-Security-Policy', POLICY)
}

/** A script of our own, named by its bytes so that a browser never keeps an old one; nothing when it is missing. */
export async function scriptOf(deps: Pick<WebDeps, 'asset' | 'sha256'>, name: string) {
  const file = await deps.asset(name)
  if (!file) return null
  const hash = deps.sha256(new TextDecoder().decode(file.bytes))
  return (
    <script
      type="module"
      src={`/static/${name}?v=${hash.slice(0, 16)}`}
      integrity={`sha256-${base64(hash)}`}
    />
  )
}

function base64(hex: string): string {
  const bytes = hex.match(/../gu) ?? []
  return btoa(bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join(''))
}
