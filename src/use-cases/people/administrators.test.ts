import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import type { RoleName } from '#domain/rights/roles.ts'
import { newId } from '#store/engine/new-id.ts'
import { openStore, type Store } from '#store/open-store.ts'
import { findIdentity } from '#store/people/identity.ts'
import { insertHoldings } from '#store/people/holdings.ts'
import { insertMember } from '#store/people/people.ts'
import { insertPosts } from '#store/people/posts.ts'
import { insertAssignments } from '#store/people/role-assignments.ts'
import { personWith } from '#tests/demo-people.ts'
import { mailsTo } from '#tests/mails-to.ts'
import { writeInTransaction } from '#tests/write-in-transaction.ts'

import { assignRoles } from '../rights/assign-roles.ts'
import { showHolder } from '../rights/show-holder.ts'
import { createJacana, type Jacana } from '../use-case.ts'
import { acceptSetUp } from './accept-set-up.ts'
import { appointHolder } from './appoint-holder.ts'
import { createAdministratorLink } from './create-administrator-link.ts'
import { createSetUpLink } from './create-set-up-link.ts'
import { endHolding } from './end-holding.ts'
import { findGuestLink } from './find-guest-link.ts'
import { invitePerson } from './invite-person.ts'
import { setPersonState } from './set-person-state.ts'
import { setPostState } from './set-post-state.ts'

// Who has the role of administrator by a post, until when, and who comes to it by an invitation.

const today = '2031-03-01'
const [hr, planner] = [personWith('humanResources'), personWith('planner')]

let store: Store
let jacana: Jacana
beforeAll(async () => {
  store = await openStore({ memory: true })
  jacana = createJacana({ store, now: () => new Date(`${today}T10:00:00Z`) })
}, 60_000)
afterAll(() => store?.close())

/** An active person of the installation, with a role of their own or without. */
const bring = async (name: string, role?: RoleName) => {
  const id = `${name} ${newId()}`
  await writeInTransaction(store, async tx => {
    await insertMember(tx, { id, name, kind: 'person', state: 'active', version: 1 })
    if (role) await give(tx, { personId: id }, role)
  })
  return { ...personWith('administrator', id), version: 1 }
}

const give = (
  tx: Parameters<typeof insertAssignments>[0],
  holder: { personId: string } | { postId: string },
  role: RoleName,
) =>
  insertAssignments(tx, [
    { id: newId(), role, sections: [], givenAt: new Date(), givenBy: 'planner', ...holder },
  ])

/** A post with the role of administrator, which somebody holds for these days. */
const bringPost = async (personId: string, lastDay?: string) => {
  const [id, holding] = [newId(), newId()]
  const title = { source: 'en', words: { en: { text: 'Adviser' } } } as const
  await writeInTransaction(store, async tx => {
    await insertPosts(tx, [{ id, code: id, qualifier: '', title, version: 1 }])
    await give(tx, { postId: id }, 'administrator')
    const days = { firstDay: '2030-01-01', ...(lastDay !== undefined && { lastDay }) }
    await insertHoldings(tx, [{ id: holding, postId: id, personId, kind: 'holder', ...days }])
  })
  return { id, holding, version: 1 }
}

const seenBy = async (id: string) => (await jacana.do(showHolder, personWith('administrator'), { id })).seen

beforeEach(() =>
  writeInTransaction(store, tx =>
    tx.db.deleteFrom('role_assignment').where('role', '=', 'administrator').execute(),
  ),
)

describe('somebody is an administrator on each day to come', () => {
  test('so that the only one does not give the post up, neither for today nor for later', async () => {
    const ana = await bring('Ana')
    const { id, holding, version } = await bringPost(ana.id)
    for (const lastDay of [today, '2031-06-30'])
      await expect(
        jacana.do(endHolding, ana, { id, version, holding, action: 'end', lastDay }),
        lastDay,
      ).rejects.toMatchObject({ code: 'lastAdministrator' })
    await bring('Noor', 'administrator')
    const end = { id, version, holding, action: 'end' as const, lastDay: '2031-06-30' }
    expect(await jacana.do(endHolding, ana, end)).toEqual({ changed: true })
  })

  test('so that the post passes on to who is there, and not to who was only invited', async () => {
    const ana = await bring('Ana')
    const { id, version } = await bringPost(ana.id)
    const invitation = { name: 'Vac', email: `${newId()}@example.org`, language: 'en' as const }
    const vac = await jacana.do(invitePerson, ana, invitation)
    const appoint = (person: string) =>
      jacana.do(appointHolder, ana, { id, version, person, firstDay: '2031-06-01' })
    await expect(appoint(vac.id)).rejects.toMatchObject({ code: 'lastAdministrator' })
    const noor = await bring('Noor')
    await appoint(noor.id)
    // Who takes over is needed from now on.
    const gone = { id: noor.id, version: noor.version, state: 'left' as const }
    await expect(jacana.do(setPersonState, ana, gone)).rejects.toMatchObject({ code: 'lastAdministrator' })
    const [, next] = await store.read(({ db }) =>
      db.selectFrom('post_holding').select('id').where('post_id', '=', id).orderBy('first_day').execute(),
    )
    const removal = {
      id,
      version: version + 1,
      holding: next?.id ?? '',
      action: 'remove' as const,
      lastDay: '',
    }
    await expect(jacana.do(endHolding, ana, removal)).rejects.toMatchObject({ code: 'lastAdministrator' })
  })
})

test('a post that has ended gives nobody its roles, until it is taken back', async () => {
  const [ana, noor] = [await bring('Ana'), await bring('Noor', 'administrator')]
  const { id, version } = await bringPost(ana.id)
  const rolesOfAna = async () => (await store.read(reader => findIdentity(reader, ana.id, today)))?.roles
  expect(await rolesOfAna()).toEqual([{ role: 'administrator', sections: [] }])
  await jacana.do(setPostState, noor, { id, version, state: 'ended' })
  expect(await rolesOfAna()).toEqual([])
  await jacana.do(setPostState, noor, { id, version: version + 1, state: 'open' })
  expect(await rolesOfAna()).toHaveLength(1)
})

describe('the link of an invitation', () => {
  const invite = async (by = hr) => {
    const email = `${newId()}@example.org`
    const { id, link } = await jacana.do(invitePerson, by, { name: 'Vac', email, language: 'en' })
    const state = async (address: string) =>
      (
        await jacana.do(findGuestLink, personWith('administrator'), {
          token: address.split('/').at(-1) ?? '',
        })
      )?.state
    const links = async () => (await mailsTo(store, email)).flatMap(({ values }) => values.link ?? [])
    return { id, state: () => state(link), stateOf: state, links }
  }

  test('ends once its person gets a role, and the mail alone has the new one', async () => {
    const noor = await bring('Noor', 'administrator')
    const vac = await invite()
    const roles = [{ role: 'administrator' as const }]
    await jacana.do(assignRoles, noor, { id: vac.id, roles, seen: await seenBy(vac.id) })
    expect(await vac.state()).toBe('ended')
    const links = (await vac.links()).filter(each => each.includes('/link/'))
    expect(links).toHaveLength(2)
    expect(await vac.stateOf(links[1] ?? '')).toBe('open')
  })

  test('ends once its person gets a post with roles, or the post of that person gets them', async () => {
    const noor = await bring('Noor', 'administrator')
    const { id, version } = await bringPost(noor.id)
    const [vac, eli] = [await invite(), await invite()]
    const appoint = (postId: string, person: string) =>
      jacana.do(appointHolder, noor, { id: postId, version, person, firstDay: '2031-06-01' })
    await appoint(id, vac.id)
    expect(await vac.state()).toBe('ended')
    const plain = await bringPost(noor.id)
    await writeInTransaction(store, tx =>
      tx.db.deleteFrom('role_assignment').where('post_id', '=', plain.id).execute(),
    )
    await appoint(plain.id, eli.id)
    expect(await eli.state()).toBe('open')
    const roles = [{ role: 'lead' as const }]
    await jacana.do(assignRoles, noor, { id: plain.id, roles, seen: await seenBy(plain.id) })
    expect(await eli.state()).toBe('ended')
  })

  test('stays where whoever gives the role has made it', async () => {
    const noor = await bring('Noor', 'administrator')
    const vac = await invite(noor)
    const roles = [{ role: 'planner' as const }]
    await jacana.do(assignRoles, noor, { id: vac.id, roles, seen: await seenBy(vac.id) })
    expect(await vac.state()).toBe('open')
  })
})

describe('the link of the set-up', () => {
  const make = async () =>
    (await jacana.do(createSetUpLink, personWith('administrator'), { language: 'en' })) ?? ''
  const accept = (address: string, email: string) => {
    const token = address.split('/').at(-1) ?? ''
    const password = 'el faro cuenta siete olas'
    return jacana.do(acceptSetUp, hr, { token, name: 'Ana', email, language: 'en', password })
  }

  test('is there while nobody is an administrator, also where people were invited', async () => {
    const email = `${newId()}@example.org`
    await jacana.do(invitePerson, hr, { name: 'Vac', email, language: 'en' })
    const address = await make()
    expect(address).toMatch(/\/link\//)
    await expect(accept(address, email)).rejects.toMatchObject({ code: 'emailTaken' })
    const id = await accept(address, `${newId()}@example.org`)
    expect((await store.read(reader => findIdentity(reader, id, today)))?.roles).toMatchObject([
      { role: 'administrator' },
    ])
    expect(await make()).toBe('')
  })

  test('is asked for once more where nobody can sign in as an administrator', async () => {
    await bring('Noor', 'administrator')
    const address = await jacana.do(createAdministratorLink, personWith('administrator'), { language: 'en' })
    const id = await accept(address, `${newId()}@example.org`)
    expect((await store.read(reader => findIdentity(reader, id, today)))?.roles).toHaveLength(1)
    await expect(jacana.do(createAdministratorLink, planner, { language: 'en' })).rejects.toMatchObject({
      code: 'notPermitted',
    })
  })
})
