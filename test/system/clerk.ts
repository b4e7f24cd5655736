import { setTimeout as pause } from 'node:timers/promises'

/** A clerk at a browser without JavaScript: forms are sent as the page has them. */
export interface Clerk {
  /** Founds the ward that is named, as the start page does before a file is chosen. */
  nameWard(name: string): Promise<string>
  /** Chooses a file on the page for a new plan and sends it; answers where the browser is led. */
  upload(ward: string, bytes: Uint8Array, fileName: string): Promise<Sent>
  /** Waits on the page of an upload until it shows something else than "đang đọc". */
  outcome(page: string): Promise<Outcome>
}

/** What sending a file was answered with. */
export interface Sent {
  readonly status: number
  readonly location: string
  readonly text: string
}

/** Where an upload ended: on another page, or with a sentence. */
export interface Outcome {
  readonly status: number
  readonly location: string | null
  readonly text: string
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  '#39': "'",
  lt: '<',
  gt: '>',
}

/** A clerk of the product at an address. */
export function clerkAt(address: string): Clerk {
  // A connection of its own each time: the product closes idle ones.
  const own = { connection: 'close' }
  const origin = { ...own, origin: address, 'sec-fetch-site': 'same-origin', accept: 'text/html' }
  const send = (url: string, body: FormData) =>
    fetch(url, { method: 'POST', body, redirect: 'manual', headers: origin })
  return {
    async nameWard(name) {
      const form = new FormData()
      form.set('viec', 'tep')
      form.set('dia-phuong', name)
      const { headers } = await send(`${address}/`, form)
      return /^\/([^/]+)\//u.exec(headers.get('location') ?? '')?.[1] ?? ''
    },
    async upload(ward, bytes, fileName) {
      const page = await (await fetch(`${address}/${ward}/ke-hoach/moi`, { headers: own })).text()
      const { action, form } = fileFormOf(page)
      form.set('file', new File([new Uint8Array(bytes)], fileName))
      const answer = await send(action, form)
      const location = answer.headers.get('location') ?? ''
      return { status: answer.status, location, text: await answer.text() }
    },
    async outcome(page) {
      for (let looked = 0; looked < 600; looked += 1) {
        const answer = await fetch(page, { redirect: 'manual', headers: own })
        const text = await answer.text()
        if (!text.includes('http-equiv="refresh"'))
          return { status: answer.status, location: answer.headers.get('location'), text }
        await pause(100)
      }
      throw new Error('the file was never read')
    },
  }
}

/** The form of a page that takes files, with its hidden fields in their order. */
export function fileFormOf(page: string): { readonly action: string; readonly form: FormData } {
  const markup =
    /<form[^>]*>(?:(?!<\/form>)[\s\S])*type="file" id="tep-ke-hoach"/u.exec(page)?.[0] ?? ''
  const form = new FormData()
  for (const [, name = '', value = ''] of markup.matchAll(
    /<input type="hidden" name="([^"]*)" value="([^"]*)"/gu,
  ))
    form.append(plain(name), plain(value))
  return { action: plain(/action="([^"]*)"/u.exec(markup)?.[1] ?? ''), form }
}

function plain(text: string): string {
  return text.replace(/&(#39|\w+);/gu, (whole, name: string) => ENTITIES[name] ?? whole)
}
