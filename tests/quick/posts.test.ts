import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { ownPosts } from '#domain/rights/own-posts.ts'
import { doorkeeper } from '#doors/web/frame/visitor.ts'
import { auditOf } from '#store/log/audit.ts'
import { appointHolder } from '#use-cases/people/appoint-holder.ts'
import { appointStandIn } from '#use-cases/people/appoint-stand-in.ts'
import { editPost } from '#use-cases/people/edit-post.ts'
import { endHolding } from '#use-cases/people/end-holding.ts'
import { identifyPerson } from '#use-cases/people/identify-person.ts'
import { assignRoles } from '#use-cases/rights/assign-roles.ts'
import { stateOf } from '#use-cases/rights/role-holder.ts'
import type { Person } from '#domain/rights/right.ts'
import { setPostState } from '#use-cases/people/set-post-state.ts'
import { showPost } from '#use-cases/people/show-post.ts'
import type { Jacana } from '#use-cases/use-case.ts'
import { type DemoPeople, openDemoPeople, personWith } from '../demo-people.ts'

const clock = { now: new Date('2031-03-01T10:00:00Z') }
let world: DemoPeople
let jacana: Jacana
let store: DemoPeople['store']
beforeAll(async () => {
  world = await openDemoPeople(clock)
  ;({ jacana, store } = world)
})
afterAll(() => store?.close())
const idOf = (name: string) => world.idOf(name)
const postOf = (code: string, qualifier?: string) => world.postOf(code, qualifier)

const [admin, hr] = [personWith('administrator'), personWith('humanResources')]

/** The posts by which a person may act at an instant. */
const postsAt = async (personId: string, instant: string): Promise<string[]> => {
  const before = clock.now
  clock.now = new Date(instant)
  const person = await jacana.do(identifyPerson, doorkeeper, { id: personId })
  clock.now = before
  return ownPosts(person ?? { grants: [] }).map(({ code, qualifier }) => `${code} ${qualifier}`.trim())
}

describe('a post passed on', () => {
  test('has one holder a day: the first one ends the day before, and rights follow at midnight', async () => {
    const { id, version } = await postOf('SA', 'Americas')
    const [lucia, tomas] = [await idOf('Lucía Estero'), await idOf('Tomás Laguna')]
    await jacana.do(appointHolder, hr, { id, version, person: tomas, firstDay: '2031-06-01' })
    expect(await postsAt(lucia, '2031-05-31T20:00:00Z')).toEqual(['SA Americas'])
    expect(await postsAt(tomas, '2031-05-31T20:00:00Z')).toEqual(['Comms'])
    expect(await postsAt(lucia, '2031-06-01T00:00:00Z')).toEqual([])
    expect(await postsAt(tomas, '2031-06-01T00:00:00Z')).toEqual(['Comms', 'SA Americas'])
    const { holdings } = await jacana.do(showPost, hr, { id })
    expect(holdings).toMatchObject([
      { personName: 'Tomás Laguna', firstDay: '2031-06-01' },
      { personName: 'Lucía Estero', lastDay: '2031-05-31' },
    ])
    const entries = await store.read(reader => auditOf(reader, [id]), true)
    expect(entries[0]).toMatchObject({
      useCase: 'appoint-holder',
      subject: { kind: 'post', id },
      before: { holder: lucia, lastDay: '2031-05-31' },
      after: { holder: tomas, firstDay: '2031-06-01' },
    })
  })

  test('is refused from a day on which somebody follows, and to who has seen an older state', async () => {
    const { id, version } = await postOf('SA', 'Americas')
    const person = await idOf('Awa Delta')
    const appoint = (firstDay: string, seen: number) =>
      jacana.do(appointHolder, hr, { id, version: seen, person, firstDay })
    await expect(appoint('2031-04-01', version)).rejects.toMatchObject({
      code: 'holderFollows',
      values: { day: '2031-06-01' },
    })
    await expect(appoint('2032-01-01', version - 1)).rejects.toMatchObject({
      code: 'clash',
      values: { who: 'humanResources' },
    })
    expect((await postOf('SA', 'Americas')).version).toBe(version)
  })

  test('gives nobody a right once it has ended, until it is taken back', async () => {
    const { id, version } = await postOf('RMO')
    const awa = await idOf('Awa Delta')
    await jacana.do(setPostState, admin, { id, version, state: 'ended' })
    expect(await postsAt(awa, '2031-03-02T10:00:00Z')).toEqual([])
    await expect(
      jacana.do(appointHolder, admin, { id, version: version + 1, person: awa, firstDay: '2031-04-01' }),
    ).rejects.toMatchObject({ code: 'postEnded' })
    await jacana.do(setPostState, admin, { id, version: version + 1, state: 'open' })
    expect(await postsAt(awa, '2031-03-02T10:00:00Z')).toEqual(['RMO'])
  })

  test('has a name of its own', async () => {
    const { id, version } = await postOf('DSP')
    const titles = { en: 'Director', fr: 'Direction', es: 'Dirección' }
    const edit = (code: string, qualifier: string) =>
      jacana.do(editPost, hr, { id, version, code, qualifier, ...titles })
    await expect(edit('SA', 'Africa')).rejects.toMatchObject({ code: 'postNameTaken' })
    await expect(edit('A/B', '')).rejects.toMatchObject({ code: 'inputInvalid' })
    await expect(edit('DSP', 'Atlantis')).rejects.toMatchObject({ code: 'inputInvalid' })
  })
})

describe('a post whose role gives roles', () => {
  test('is filled, opened again and lent only by those who can give roles', async () => {
    const { id, version } = await postOf('ITS')
    const awa = await idOf('Awa Delta')
    const days = { firstDay: '2031-03-01', lastDay: '2031-03-31' }
    const roles = [{ role: 'administrator' as const, sections: [] }]
    await jacana.do(assignRoles, admin, { id, roles, seen: stateOf([]) })
    const { holdings } = await jacana.do(showPost, hr, { id })
    const holding = holdings[0]?.id ?? ''
    const asks = (person: Person) => [
      () => jacana.do(appointHolder, person, { id, version, person: awa, firstDay: '2031-04-01' }),
      () => jacana.do(appointStandIn, person, { id, version, person: awa, ...days }),
      () => jacana.do(endHolding, person, { id, version, holding, action: 'end', lastDay: '2032-01-01' }),
      () => jacana.do(setPostState, person, { id, version, state: 'ended' }),
    ]
    for (const ask of asks(hr)) await expect(ask()).rejects.toMatchObject({ code: 'notPermitted' })
    expect((await postOf('ITS')).version).toBe(version)
    await jacana.do(appointStandIn, admin, { id, version, person: awa, ...days })
    expect((await postOf('ITS')).version).toBe(version + 1)
  })
})

describe('a stand-in', () => {
  test('acts with the rights of the post on the days alone, from midnight to midnight in the secretariat’s zone', async () => {
    vi.stubEnv('TZ', 'Europe/Zurich')
    try {
      const { id, version } = await postOf('DF')
      const awa = await idOf('Awa Delta')
      const days = { firstDay: '2031-07-01', lastDay: '2031-07-14' }
      await jacana.do(appointStandIn, hr, { id, version, person: awa, ...days })
      // Zurich is two hours before UTC in summer.
      expect(await postsAt(awa, '2031-06-30T21:59:59Z')).toEqual(['RMO'])
      expect(await postsAt(awa, '2031-06-30T22:00:00Z')).toEqual(['DF', 'RMO'])
      expect(await postsAt(awa, '2031-07-14T21:59:59Z')).toEqual(['DF', 'RMO'])
      expect(await postsAt(awa, '2031-07-14T22:00:00Z')).toEqual(['RMO'])
      expect(await postsAt(await idOf('Jonas Weir'), '2031-07-05T10:00:00Z')).toEqual(['DF'])
    } finally {
      vi.unstubAllEnvs()
    }
  })

  test('who has not begun can be removed; who has begun can only end', async () => {
    const { id, version } = await postOf('DF')
    const { holdings } = await jacana.do(showPost, hr, { id })
    const change = (kind: 'holder' | 'standIn', action: 'end' | 'remove', lastDay = '') => {
      const holding = holdings.find(each => each.kind === kind)?.id ?? ''
      return jacana.do(endHolding, hr, { id, version, holding, action, lastDay })
    }
    await expect(change('holder', 'remove')).rejects.toMatchObject({ code: 'notFound' })
    await expect(change('standIn', 'end', '2031-06-30')).rejects.toMatchObject({ code: 'daysReversed' })
    expect(await change('standIn', 'remove')).toEqual({ changed: true })
    expect((await jacana.do(showPost, hr, { id })).holdings).toHaveLength(1)
  })
})
