import { createHash } from 'node:crypto'
import { feedSecret } from '@dunghan/calendar'
import { NOW } from '@dunghan/core/testing'
import { exportLocality, importLocality, removeLocality } from '@dunghan/store/archive'
import { expect, test } from 'vitest'
import { anInstance, aSubscribedWard, eventsOf, FEED_KEY } from '../testing/a-subscribed-ward.ts'

const NEW = 'binh-minh-moi'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** UID, days and words of each event: all but the address of its page. */
const said = (text: string) =>
  eventsOf(text).map(({ properties }) =>
    properties
      .filter(({ name }) => name !== 'URL' && name !== 'DESCRIPTION')
      .map(({ name, value }) => `${name}:${value}`),
  )

async function aMovedWard() {
  const ward = await aSubscribedWard()
  const { client, tableName } = ward.table
  const options = { client, tableName }
  const answer = await anInstance(ward.store).get(ward.path)
  const [tag, before] = [answer.headers.get('etag') ?? '', await answer.text()]
  const archive = await exportLocality(options, 'binh-minh', NOW)
  const arrive = () =>
    importLocality(options, archive, {
      as: NEW,
      hashOf: (localityId, { scope, linkId, generation }) =>
        sha256(feedSecret(FEED_KEY, localityId, scope, linkId, generation)),
      eventOf: (localityId) => ({
        id: 'aud_moved',
        localityId,
        at: NOW,
        actor: 'clerk:van-thu',
        action: 'locality.arrived',
        subject: localityId,
        detail: {},
      }),
    })
  await arrive()
  await removeLocality(options, 'binh-minh', { now: NOW, archive, movedTo: NEW })
  return { ...ward, tag, before }
}

test('a calendar goes on at its old address when its ward was moved, with the same events', async () => {
  const { store, path, before } = await aMovedWard()
  const answer = await anInstance(store).get(path)
  expect(answer.status).toBe(200)
  const after = await answer.text()
  expect(said(after)).toEqual(said(before))
  expect(said(after)).toHaveLength(3)
  expect(after).not.toContain('/binh-minh/')
})

test('whoever comes with the tag of before the move gets the new addresses', async () => {
  const { store, path, tag } = await aMovedWard()
  const { get } = anInstance(store)
  const answer = await get(path, { 'If-None-Match': tag })
  expect([tag, answer.status]).toEqual([expect.stringMatching(/^"\d+-/u), 200])
  const next = { 'If-None-Match': answer.headers.get('etag') ?? '' }
  expect((await get(path, next)).status).toBe(304)
})

test('an address that nobody ever had stays unknown after the move', async () => {
  const { store, path } = await aMovedWard()
  const guessed = path.replace(/[a-z2-7]{32}/u, 'a'.repeat(32))
  expect((await anInstance(store).get(guessed)).status).toBe(404)
})
