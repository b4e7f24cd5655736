export { type FakeResend, fakeResend, type Mood, type Payload, type Taken } from './fake-resend.ts'
export { aLetter, MONDAY, manyLate, RICH } from './letters.ts'
export { aMail, mailsTo } from './mails.ts'
