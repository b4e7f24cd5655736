import { describe, expect, it } from 'vitest'
import type { AuditEvent } from '../audit/event.ts'
import { aContext, aLocality } from '../testing/builders.ts'
import type { Locality } from './locality.ts'
import { setReporting } from './set-reporting.ts'

const INPUT = { cutOff: 15, workingDaysAfter: 3, fixedDays: { monthly: 25 } }

function aStore(locality: Locality | undefined = aLocality()) {
  const written: AuditEvent[] = []
  let held = locality
  return {
    written,
    store: {
      getLocality: async () => held,
      claimLocality: async (claimed: Locality) => claimed,
      putLocality: async (_: string, next: Locality, event: AuditEvent) => {
        written.push(event)
        held = next
        return next
      },
    },
  }
}

describe('the days on which a ward’s departments report', () => {
  it('are set and thereby confirmed, and the record tells what they were', async () => {
    const { store, written } = aStore()
    const { reporting } = await setReporting(aContext(), { store }, INPUT)
    expect(reporting).toEqual({ ...INPUT, confirmed: true })
    expect(written).toMatchObject([
      {
        action: 'locality.reporting-set',
        detail: {
          before: 'cut-off 14, after 2',
          after: 'cut-off 15, after 3, monthly 25, confirmed',
        },
      },
    ])
  })

  it('set to the same again write nothing', async () => {
    const { store, written } = aStore()
    await setReporting(aContext(), { store }, INPUT)
    await setReporting(aContext(), { store }, INPUT)
    expect(written).toHaveLength(1)
  })

  it('are confirmed by saving the default as it stands', async () => {
    const { store } = aStore()
    const set = await setReporting(
      aContext(),
      { store },
      { cutOff: 14, workingDaysAfter: 2, fixedDays: {} },
    )
    expect(set.reporting).toEqual({ cutOff: 14, workingDaysAfter: 2, confirmed: true })
  })

  it.each([
    ['reporting.bad-cut-off', { cutOff: 0 }],
    ['reporting.bad-cut-off', { cutOff: 32 }],
    ['reporting.bad-cut-off', { cutOff: Number.NaN }],
    ['reporting.bad-working-days', { workingDaysAfter: -1 }],
    ['reporting.bad-working-days', { workingDaysAfter: 16 }],
    ['reporting.bad-day', { fixedDays: { annual: 32 } }],
  ])('are refused with %s', async (code, over) => {
    const { store, written } = aStore()
    await expect(setReporting(aContext(), { store }, { ...INPUT, ...over })).rejects.toMatchObject({
      kind: 'invalid',
      code,
    })
    expect(written).toEqual([])
  })

  it('are the office’s to set', async () => {
    const reader = aContext({ actor: { kind: 'reader', id: 'thanh-tra' } })
    await expect(setReporting(reader, aStore(), INPUT)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
