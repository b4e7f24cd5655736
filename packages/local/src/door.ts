import type { IncomingMessage } from 'node:http'
import type { Refusal } from './refusal.tsx'

const HERE = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i
const READS = ['GET', 'HEAD', 'OPTIONS']

/**
 * Whoever reaches this machine's product is its clerk, so only this machine may: a page of another site is kept out,
 * both when it gives itself our address (DNS rebinding) and when it posts to us.
 */
export function refuseStrangers(request: IncomingMessage): Refusal | null {
  const { host = '', origin } = request.headers
  if (!HERE.test(host))
    return {
      status: 421,
      sentence: 'Chỉ mở từ máy này.',
      next: 'Hãy dùng địa chỉ 127.0.0.1 hoặc localhost.',
    }
  const foreign = origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`
  if (foreign && !READS.includes(request.method ?? ''))
    return {
      status: 403,
      sentence: 'Yêu cầu này đến từ một trang khác nên không được nhận.',
      next: 'Mở lại trang từ Đúng Hạn rồi gửi lại.',
    }
  return null
}
