import { readAddress } from '../data-folder.ts'
import { SettingsError } from '../deps.ts'

/** Why a command could not do what it was asked: a sentence for the person who typed it, and its exit code. */
export class CommandError extends Error {
  readonly exitCode: number

  constructor(sentence: string, exitCode: number, cause?: unknown) {
    super(sentence, { cause })
    this.exitCode = exitCode
  }
}

const NOT_RUNNING =
  'Đúng Hạn chưa chạy trên máy này. Hãy gõ "npm start" ở một cửa sổ lệnh khác rồi thử lại.'

/** Posts to the product that runs on a data folder and answers its JSON; its refusals become sentences. */
export async function post<T>(
  folder: string,
  path: string,
  body: { readonly type: string; readonly content: string | Uint8Array<ArrayBuffer> },
): Promise<T> {
  const address = readAddress(folder)
  if (address === null) throw new CommandError(NOT_RUNNING, 2)
  const answer = await fetch(`${address}${path}`, {
    method: 'POST',
    headers: { 'content-type': body.type },
    body: body.content,
  }).catch((cause: unknown) => {
    throw new CommandError(NOT_RUNNING, 2, cause)
  })
  const text = await answer.text()
  if (answer.ok) {
    const said: T = JSON.parse(text)
    return said
  }
  throw new CommandError(sentenceOf(text) || `Máy chủ trả lời ${answer.status}.`, 1)
}

/** The two sentences of a problem document, or the plain words of any other refusal. */
function sentenceOf(text: string): string {
  try {
    const { title, detail } = JSON.parse(text)
    return [title, detail].filter((words) => typeof words === 'string' && words).join(' ')
  } catch {
    return text.trim()
  }
}

/** Runs a command to its exit code; an expected failure is one sentence on standard error. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command()
  } catch (error) {
    if (!(error instanceof CommandError || error instanceof SettingsError)) throw error
    console.error(error.message)
    process.exitCode = error instanceof CommandError ? error.exitCode : 2
  }
}
