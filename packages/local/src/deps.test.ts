import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fromWhereOneStands, readSettings, SettingsError } from './deps.ts'

const REPOSITORY = join(import.meta.dirname, '..', '..', '..')

test('without any setting: port 3000, .data of the repository, letters kept on this machine', () => {
  expect(readSettings({ INIT_CWD: '/nha/phuong' })).toEqual({
    port: 3000,
    dataFolder: join(REPOSITORY, '.data'),
    today: null,
    mail: { transport: 'outbox' },
    dynamo: { endpoint: null, binary: null },
  })
})

test('a path is meant from where the person stands, not from where npm runs', () => {
  const env = { INIT_CWD: '/nha/van-thu' }
  expect(fromWhereOneStands('ke-hoach.txt', env)).toBe('/nha/van-thu/ke-hoach.txt')
  expect(readSettings({ ...env, DATA_DIR: 'so-lieu' }).dataFolder).toBe('/nha/van-thu/so-lieu')
  expect(fromWhereOneStands('/tmp/ke-hoach.txt', env)).toBe('/tmp/ke-hoach.txt')
})

test('letters leave by Resend once its key and the sender are given', () => {
  const env = { MAIL_TRANSPORT: 'resend', RESEND_API_KEY: 're_x', MAIL_FROM: 'tin@dunghan.vn' }
  expect(readSettings(env).mail).toEqual({
    transport: 'resend',
    apiKey: 're_x',
    baseUrl: null,
    from: 'tin@dunghan.vn',
  })
})

test.each([
  [{ PORT: 'ba nghìn' }, 'PORT phải là một số từ 0 đến 65535'],
  [{ PORT: '70000' }, 'PORT phải là một số từ 0 đến 65535'],
  [{ DUNGHAN_TODAY: '23/11/2026' }, 'DUNGHAN_TODAY phải là một ngày như 2026-11-23'],
  [{ MAIL_TRANSPORT: 'fax' }, 'MAIL_TRANSPORT phải là outbox hoặc resend'],
  [{ MAIL_TRANSPORT: 'resend', MAIL_FROM: 'a@b.vn' }, 'cần thêm RESEND_API_KEY.'],
  [{ MAIL_TRANSPORT: 'resend' }, 'cần thêm RESEND_API_KEY và MAIL_FROM.'],
])('%j is refused with a sentence', (env, sentence) => {
  expect(() => readSettings(env)).toThrow(SettingsError)
  expect(() => readSettings(env)).toThrow(sentence)
})
