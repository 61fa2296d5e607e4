import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { z } from 'zod'

import type { Person } from '#domain/rights/right.ts'
import { ownPosts } from '#domain/rights/own-posts.ts'
import { grantsOf, type RoleName } from '#domain/rights/roles.ts'
import { doorkeeper } from '#doors/web/frame/visitor.ts'
import { auditOf } from '#store/log/audit.ts'
import { openStore, type Store } from '#store/open-store.ts'
import { appointHolder } from '#use-cases/people/appoint-holder.ts'
import { appointStandIn } from '#use-cases/people/appoint-stand-in.ts'
import { editPost } from '#use-cases/people/edit-post.ts'
import { endHolding } from '#use-cases/people/end-holding.ts'
import { exportPeople } from '#use-cases/people/export-people.ts'
import { identifyPerson } from '#use-cases/people/identify-person.ts'
import { loadDemoPeople } from '#use-cases/people/load-demo-people.ts'
import { setPersonState } from '#use-cases/people/set-person-state.ts'
import { setPostState } from '#use-cases/people/set-post-state.ts'
import { showPeople } from '#use-cases/people/show-people.ts'
import { showPerson } from '#use-cases/people/show-person.ts'
import { showPersonChanges } from '#use-cases/people/show-person-changes.ts'
import { showPost } from '#use-cases/people/show-post.ts'
import { showPosts } from '#use-cases/people/show-posts.ts'
import { createJacana, type Jacana } from '#use-cases/use-case.ts'
import { planner } from '../people.ts'

let store: Store
let jacana: Jacana
let now = new Date('2031-03-01T10:00:00Z')
const folder = 'examples/wetlands-2023-2025'

beforeAll(async () => {
  store = await openStore({ memory: true })
  jacana = createJacana({ store, now: () => now })
  await jacana.do(loadDemoPeople, planner, { folder })
})
afterAll(() => store?.close())

const personWith = (role: RoleName, id = role as string): Person => ({
  id,
  name: role,
  grants: grantsOf({ personId: id, posts: [], roles: [{ role, sections: [] }] }),
})
const [admin, hr] = [personWith('administrator'), personWith('humanResources')]

const idOf = async (name: string): Promise<string> => {
  const { people } = await jacana.do(showPeople, planner, {})
  return people.find(each => each.name === name)?.id ?? ''
}

const postOf = async (code: string, qualifier = '') => {
  const posts = await jacana.do(showPosts, planner, {})
  const filled = posts.find(({ post }) => post.code === code && post.qualifier === qualifier)
  if (!filled) throw new Error(`no post ${code}`)
  return { ...filled, id: filled.post.id, version: filled.post.version }
}

/** The posts by which a person may act at an instant. */
const postsAt = async (personId: string, instant: string): Promise<string[]> => {
  now = new Date(instant)
  const person = await jacana.do(identifyPerson, doorkeeper, { id: personId })
  now = new Date('2031-03-01T10:00:00Z')
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

describe('the list of people', () => {
  test('shows a planner names and posts, and no field by which state or sign-in could be guessed', async () => {
    const { people, fields } = await jacana.do(showPeople, personWith('planner'), {})
    expect(fields).toEqual(['name', 'posts'])
    expect(people.length).toBe(10)
    for (const each of people) expect(Object.keys(each).toSorted()).toEqual(['id', 'name', 'posts'])
    const others = [
      { filter: { state: 'left' } },
      { filter: { role: 'administrator' } },
      { by: 'lastSignIn' },
      { by: 'email' },
      { by: 'state', isReversed: true },
      { by: 'language' },
    ] as const
    for (const input of others)
      for (const role of ['planner', 'lead'] as const)
        await expect(jacana.do(showPeople, personWith(role), input)).rejects.toMatchObject({
          code: 'fieldOutOfReach',
        })
    await expect(
      jacana.do(exportPeople, personWith('lead'), {
        filter: { state: 'left' },
        format: 'csv',
        language: 'en',
      }),
    ).rejects.toMatchObject({ code: 'fieldOutOfReach' })
  })

  test('a lead sees nobody but themselves, and all about themselves', async () => {
    const id = await idOf('Awa Delta')
    const { people, fields } = await jacana.do(showPeople, personWith('lead', id), {})
    expect(fields).toEqual([])
    expect(people).toEqual([
      {
        id,
        name: 'Awa Delta',
        state: 'active',
        language: 'fr',
        roles: ['lead'],
        posts: [{ code: 'RMO', qualifier: '' }],
      },
    ])
    await expect(jacana.do(showPeople, personWith('publicReader'), {})).rejects.toMatchObject({
      code: 'notPermitted',
    })
  })

  test('is filtered by state, role and post, and sorted either way', async () => {
    const names = async (input: z.input<typeof showPeople.input>) =>
      (await jacana.do(showPeople, hr, input)).people.map(({ name }) => name)
    expect(await names({ filter: { role: 'translator' } })).toEqual(['Chloé Étang'])
    expect(await names({ filter: { post: 'SA' } })).toEqual(await names({ filter: { post: 'SA Americas' } }))
    expect(await names({ filter: { post: 'DF', role: 'lead', state: 'active' } })).toEqual(['Jonas Weir'])
    const byName = await names({})
    expect(byName.slice(0, 2)).toEqual(['Awa Delta', 'Chloé Étang'])
    expect(await names({ by: 'name', isReversed: true })).toEqual(byName.toReversed())
    expect((await names({ by: 'language' })).slice(-2)).toEqual(['Chloé Étang', 'Inès Roselière'])
  })

  test('goes into a file with the fields that one may take away', async () => {
    const textFor = async (person: Person) =>
      new TextDecoder().decode(
        (await jacana.do(exportPeople, person, { format: 'csv', language: 'fr' })).bytes,
      )
    expect(await textFor(hr)).toMatch(/Nom;Postes;Rôles;État;Langue;Courriel;Dernière connexion/)
    expect(await textFor(hr)).toContain('Lucía Estero;SA Amériques')
    const own = await textFor(personWith('lead', await idOf('Awa Delta')))
    expect(own).toContain('Awa Delta;RMO')
    expect(own).not.toContain('Lucía')
  })
})

describe('a person', () => {
  test('is shown to a planner with posts alone, to oneself with everything, and to a lead not at all', async () => {
    const id = await idOf('Jonas Weir')
    const { person, heldPosts, roles } = await jacana.do(showPerson, personWith('planner'), { id })
    expect(person).toEqual({ id, name: 'Jonas Weir', version: 1 })
    expect(heldPosts).toMatchObject([{ post: { code: 'DF' }, kind: 'holder' }])
    expect(roles).toBeUndefined()
    const own = await jacana.do(showPerson, personWith('lead', id), { id })
    expect(own.person).toMatchObject({ state: 'active', language: 'en' })
    expect(own.roles?.map(({ role }) => role)).toEqual(['financeOfficer', 'lead'])
    await expect(jacana.do(showPerson, personWith('lead'), { id })).rejects.toMatchObject({
      code: 'notFound',
    })
  })

  test('who left is signed out in the same commit, and can be taken back', async () => {
    const id = await idOf('Mei Brook')
    await store.write(async tx => {
      const at = new Date()
      const user = { id, name: 'Mei Brook', email: 'mei@example.org', emailVerified: true }
      await tx.db
        .insertInto('auth.user')
        .values({ ...user, twoFactorEnabled: null })
        .execute()
      const session = { id: 's', token: 't', userId: id, createdAt: at, updatedAt: at, expiresAt: at }
      await tx.db
        .insertInto('auth.session')
        .values({ ...session, ipAddress: null, userAgent: null, secondFactor: null })
        .execute()
      return { answer: undefined }
    }, true)
    const sessions = () => store.read(({ db }) => db.selectFrom('auth.session').select('id').execute(), true)
    const mei = personWith('humanResources', id)
    await expect(jacana.do(setPersonState, mei, { id, version: 1, state: 'left' })).rejects.toMatchObject({
      code: 'selfLeaves',
    })
    const leave = (role: RoleName) =>
      jacana.do(setPersonState, personWith(role), { id, version: 1, state: 'left' })
    await expect(leave('planner')).rejects.toMatchObject({ code: 'notFound' })
    await expect(leave('lead')).rejects.toMatchObject({ code: 'notFound' })
    await expect(leave('publicReader')).rejects.toMatchObject({ code: 'notPermitted' })
    expect(await sessions()).toHaveLength(1)
    await jacana.do(setPersonState, hr, { id, version: 1, state: 'left' })
    expect(await sessions()).toEqual([])
    expect(await jacana.do(identifyPerson, doorkeeper, { id })).toBeUndefined()
    expect((await postOf('HRO')).holder).toBeUndefined()
    await expect(jacana.do(setPersonState, hr, { id, version: 1, state: 'active' })).rejects.toMatchObject({
      code: 'clash',
    })
    await jacana.do(setPersonState, hr, { id, version: 2, state: 'active' })
    expect((await jacana.do(identifyPerson, doorkeeper, { id }))?.name).toBe('Mei Brook')
    const [entry] = await store.read(reader => auditOf(reader, [id]), true)
    expect([entry?.after, entry?.personal]).toEqual([
      undefined,
      { before: { state: 'left' }, after: { state: 'active' } },
    ])
  })

  test('what they changed is for themselves and for readers of the log, 20 a page', async () => {
    const id = await idOf('Noor Sedge')
    const noor = personWith('administrator', id)
    const { id: postId } = await postOf('ITS')
    for (let turn = 0; turn < 21; turn += 1) {
      const { version } = await postOf('ITS')
      const titles = { en: `Title ${turn}`, fr: 'F', es: 'E' }
      await jacana.do(editPost, noor, { id: postId, version, code: 'ITS', qualifier: '', ...titles })
    }
    const first = await jacana.do(showPersonChanges, noor, { id })
    expect(first.changes).toHaveLength(20)
    expect(first.changes[0]).toMatchObject({ subject: { kind: 'post', id: postId }, useCase: 'edit-post' })
    const rest = await jacana.do(showPersonChanges, admin, { id, before: first.earlierBefore })
    expect([rest.changes.length, rest.earlierBefore]).toEqual([1, undefined])
    for (const person of [personWith('planner'), hr])
      await expect(jacana.do(showPersonChanges, person, { id })).rejects.toMatchObject({
        code: 'notFound',
      })
  })
})
