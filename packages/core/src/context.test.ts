import { describe, expect, it } from 'vitest'
import { auditEvent } from './audit/record.ts'
import { type Actor, actorName, requireAgency, requireOffice } from './context.ts'
import { agencyIdOf, taskIdOf } from './ids.ts'
import { aContext, NOW } from './testing/builders.ts'

const officer: Actor = { kind: 'officer', id: 'lan', agencyIds: ['agc_kinhte'] }
const letter: Actor = { kind: 'letter', agencyId: 'agc_kinhte' }
const reader: Actor = { kind: 'reader', id: 'thanh-tra' }
const leader: Actor = { kind: 'leader', id: 'chu-tich' }
const job: Actor = { kind: 'system', job: 'digest' }

describe('who may do what', () => {
  it('lets the office and the system act for the office, and nobody else', () => {
    expect(() => requireOffice(aContext())).not.toThrow()
    expect(() => requireOffice(aContext({ actor: job }))).not.toThrow()
    for (const actor of [officer, letter, reader, leader]) {
      expect(() => requireOffice(aContext({ actor }))).toThrow('actor.not-office')
    }
  })

  it('lets an agency speak for itself alone', () => {
    for (const actor of [officer, letter, job, aContext().actor]) {
      expect(() => requireAgency(aContext({ actor }), 'agc_kinhte')).not.toThrow()
    }
    for (const actor of [officer, letter]) {
      expect(() => requireAgency(aContext({ actor }), 'agc_khac')).toThrow('actor.not-agency')
    }
    expect(() => requireAgency(aContext({ actor: reader }), 'agc_kinhte')).toThrow(
      'actor.not-agency',
    )
  })

  it('stands in the record under a short name', () => {
    expect([officer, letter, reader, job].map(actorName)).toEqual([
      'officer:lan',
      'letter:agc_kinhte',
      'reader:thanh-tra',
      'system:digest',
    ])
    expect(auditEvent(aContext(), 'plan.received', 'pln_1')).toMatchObject({
      localityId: 'binh-minh',
      at: NOW,
      actor: 'clerk:van-thu',
    })
  })
})

describe('ids', () => {
  const sha256 = (text: string) => Buffer.from(text).toString('hex').padEnd(64, '0')

  it('of tasks depend on the plan and the first place in it alone', () => {
    expect(taskIdOf('pln_1', 3, sha256)).toBe(taskIdOf('pln_1', 3, sha256))
    expect(taskIdOf('pln_1', 3, sha256)).toMatch(/^tsk_[0-9a-z]{13}$/)
    const alike = (text: string) => `${text.endsWith('4') ? 'f' : '0'}`.repeat(64)
    expect(taskIdOf('pln_1', 3, alike)).not.toBe(taskIdOf('pln_1', 4, alike))
  })

  it('of agencies belong to their locality', () => {
    expect(agencyIdOf('a', 'phòng tư pháp', sha256)).not.toBe(
      agencyIdOf('b', 'phòng tư pháp', sha256),
    )
  })
})
