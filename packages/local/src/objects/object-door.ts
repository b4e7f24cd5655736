import type { IncomingMessage } from 'node:http'
import { UPLOAD_MAX_BYTES } from '@dunghan/core/upload'
import { attachment } from '@dunghan/lambda/objects/object-links'
import { FILE_NAME, OBJECT_TYPE, type Policy } from '@dunghan/lambda/objects/post-form'
import type { DirectAnswer } from '../emulator/http-server.ts'
import type { Refusal } from '../refusal.tsx'
import { type FormParts, formParts } from './form-parts.ts'
import { type LinkTerms, type LocalObjects, OBJECTS_PATH } from './local-objects.ts'
import type { ObjectFolder } from './object-folder.ts'
import { breachOf } from './policy.ts'

/** What taking and giving files over HTTP needs. */
export interface DoorDeps {
  readonly objects: Pick<LocalObjects, 'isSigned'>
  readonly folder: ObjectFolder
  readonly clock: () => number
  /** Tells that a file has arrived, as the bucket would. */
  readonly announce: (key: string, size: number, etag: string) => Promise<void>
}

const AGAIN = 'Mở lại trang Đưa kế hoạch vào rồi chọn tệp lần nữa.'
const REFUSALS = {
  expired: { status: 403, sentence: 'Trang tải tệp đã mở quá lâu.', next: AGAIN },
  'not-allowed': {
    status: 403,
    sentence: 'Tệp gửi lên không đúng cách nên không nhận.',
    next: AGAIN,
  },
  'too-large': {
    status: 413,
    sentence: 'Tệp lớn hơn 20 MB.',
    next: 'Bỏ bớt hình ảnh hoặc tách phụ lục ra rồi tải lên lại.',
  },
  gone: { status: 404, sentence: 'Không còn tệp này.', next: 'Mở lại từ trang của kế hoạch.' },
} as const satisfies Record<string, Refusal>
/** Room for the fields around a file of the full size. */
const ENVELOPE = 65_536

/** Takes forms and gives files as a bucket does; null for every other path. */
export function objectDoor(
  deps: DoorDeps,
): (request: IncomingMessage) => Promise<DirectAnswer | Refusal> | null {
  return (request) => {
    const [path = ''] = (request.url ?? '').split('?')
    if (path === OBJECTS_PATH && request.method === 'POST') return take(request, deps)
    if (path.startsWith(`${OBJECTS_PATH}/`) && request.method === 'GET')
      return give(path.slice(OBJECTS_PATH.length + 1), deps)
    return null
  }
}

async function take(request: IncomingMessage, deps: DoorDeps): Promise<DirectAnswer | Refusal> {
  const parts = await formParts(request, UPLOAD_MAX_BYTES + ENVELOPE)
  if (parts === 'too-large') return REFUSALS['too-large']
  const policy = parts && policyOf(parts, deps)
  if (!parts || !policy) return REFUSALS['not-allowed']
  const { fields, file } = parts
  const key = (fields.get('key') ?? '').replace(FILE_NAME, () => file.name)
  const breach = breachOf(policy, fields, { key, size: file.size }, deps.clock())
  if (breach) return REFUSALS[breach]
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { etag } = deps.folder.put(key, bytes, fields.get('x-amz-meta-by') ?? '')
  await deps.announce(key, bytes.length, etag)
  const next = new URL(fields.get('success_action_redirect') ?? '')
  next.searchParams.set('etag', `"${etag}"`)
  return { status: 303, headers: { location: next.href }, body: '' }
}

function policyOf({ fields }: FormParts, { objects }: DoorDeps): Policy | null {
  const encoded = fields.get('policy') ?? ''
  if (!objects.isSigned(encoded, fields.get('x-amz-signature') ?? '')) return null
  return JSON.parse(Buffer.from(encoded, 'base64').toString())
}

async function give(address: string, deps: DoorDeps): Promise<DirectAnswer | Refusal> {
  const [token = '', signature = ''] = address.split('.')
  if (!deps.objects.isSigned(token, signature)) return REFUSALS.gone
  const terms: LinkTerms = JSON.parse(Buffer.from(token, 'base64url').toString())
  const file = terms.until > deps.clock() ? deps.folder.get(terms.key) : null
  if (!file) return REFUSALS.gone
  const headers = {
    'content-type': OBJECT_TYPE,
    'content-disposition': attachment(terms.fileName),
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  }
  return { status: 200, headers, body: file.bytes }
}
