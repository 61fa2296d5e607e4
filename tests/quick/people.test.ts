import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'

import type { Person } from '#domain/rights/right.ts'
import type { RoleName } from '#domain/rights/roles.ts'
import { say } from '#domain/text.ts'
import { doorkeeper } from '#doors/web/frame/visitor.ts'
import { auditOf } from '#store/log/audit.ts'
import { editPost } from '#use-cases/people/edit-post.ts'
import { exportPeople } from '#use-cases/people/export-people.ts'
import { identifyPerson } from '#use-cases/people/identify-person.ts'
import { listDemoPeople } from '#use-cases/people/list-demo-people.ts'
import { setPersonState } from '#use-cases/people/set-person-state.ts'
import { showPeople } from '#use-cases/people/show-people.ts'
import { showPerson } from '#use-cases/people/show-person.ts'
import { showPersonChanges } from '#use-cases/people/show-person-changes.ts'
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

test('a person of the example is offered with the titles of their posts, in every language', async () => {
  const people = await jacana.do(listDemoPeople, doorkeeper, {})
  const lucia = people.find(({ name }) => name === 'Lucía Estero')
  expect(lucia?.posts.map(title => say(title, 'fr').text)).toEqual(['Conseil principal pour les Amériques'])
  expect(people.find(({ name }) => name === 'Samuel Lake')?.posts).toEqual([])
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
