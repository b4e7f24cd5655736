import { parseAddress, staysHere } from '@dunghan/core/mail'
import { expect, test } from 'vitest'
import { outboxAddress } from './addresses.ts'

test('a body of the ward gets a mailbox of its own name that never leaves the machine', () => {
  const address = outboxAddress('binh-minh', 'Phòng Văn hóa – Xã hội')
  expect(address).toBe('phong-van-hoa-xa-hoi@binh-minh.invalid')
  expect(staysHere(address ?? '')).toBe(true)
})

test('whatever a plan calls a body, its address is one or there is none', () => {
  const names = [
    'Văn phòng '.repeat(20),
    'x\r\nBcc: a@b.vn',
    '<script>',
    'a@b.vn, c@d.vn',
    '…',
    'Đội',
  ]
  const addresses = names.map((name) => outboxAddress('w'.repeat(63), name))
  for (const address of addresses) if (address) expect(parseAddress(address)).toBe(address)
  expect(addresses[4]).toBeNull()
  expect(addresses[5]).toBe(`doi@${'w'.repeat(63)}.invalid`)
})
