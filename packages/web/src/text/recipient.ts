import { type Agency, isGroup, kindOfName } from '@dunghan/core/agency'
import type { Recipient } from '@dunghan/core/plan'

/** A recipient as the document prints it, with what it gets the plan for. */
export function printedRecipient({ name, purpose }: Recipient): string {
  return purpose === null ? name : `${name} (${purpose})`
}

/** The archive line without its own name: "Lưu: VT, VP." is kept by "VT, VP". */
export function archiveWords({ name }: Recipient): string {
  return name.replace(/^Lưu\s*:?\s*/u, '').replace(/\.$/u, '')
}

/** Who a recipient is in the directory, and where it can be reached. */
export function recipientWords(recipient: Recipient, agency: Agency | undefined): string {
  if (recipient.kind === 'persons') return 'cá nhân, không phải cơ quan'
  if (recipient.kind === 'channel') return 'kênh thông tin, không có hộp thư'
  if (isGroup(agency?.kind ?? kindOfName(recipient.name)))
    return 'nhóm cơ quan, không có hộp thư chung'
  if (!agency) return 'chưa có trong danh bạ'
  const name = agency.name === recipient.name ? '' : `${agency.name}, `
  return `${name}${agency.email ?? 'chưa có địa chỉ thư'}`
}
