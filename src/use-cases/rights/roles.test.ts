import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Person } from '#domain/rights/right.ts'
import { openStore, type Store } from '#store/open-store.ts'
import { findIdentity } from '#store/people/identity.ts'
import { personWith } from '#tests/demo-people.ts'
import { planner } from '#tests/people.ts'

import { showAudit } from '../admin/show-audit.ts'
import { identifyPerson } from '../people/identify-person.ts'
import { loadDemoPeople } from '../people/load-demo-people.ts'
import { createJacana, type Jacana } from '../use-case.ts'
import { assignRoles } from './assign-roles.ts'
import { beginLook } from './begin-look.ts'
import { previewRoles } from './preview-roles.ts'
import { showHolder } from './show-holder.ts'
import { showRights } from './show-rights.ts'
import { showRoles } from './show-roles.ts'

let store: Store
let jacana: Jacana
beforeAll(async () => {
  store = await openStore({ memory: true })
  jacana = createJacana({ store })
  await jacana.do(loadDemoPeople, planner, { folder: 'examples/wetlands-2023-2025' })
}, 60_000)
afterAll(() => store?.close())

const idOf = async (name: string): Promise<string> => {
  const { people } = await jacana.do(showRoles, planner, {})
  return people.find(({ member }) => member.name === name)?.member.id ?? ''
}
const postId = async (code: string): Promise<string> => {
  const { posts } = await jacana.do(showRoles, planner, {})
  return posts.find(({ post }) => post.code === code)?.post.id ?? ''
}
const become = async (name: string): Promise<Person> => {
  const person = await jacana.do(identifyPerson, planner, { id: await idOf(name) })
  if (!person) throw new Error(`nobody is ${name}`)
  return person
}

test('a preview says what each holder of a post gains, and saving it gives exactly that', async () => {
  const administrator = await become('Noor Sedge')
  const id = await postId('Comms')
  const roles = [{ role: 'financeOfficer' as const }]
  const [preview, ...others] = await jacana.do(previewRoles, administrator, { id, roles })
  expect(others).toEqual([])
  expect(preview).toMatchObject({
    name: 'Tomás Laguna',
    gains: [{ right: ['change', 'plan'], fields: ['funding'] }],
    losses: [],
  })
  const before = await become('Tomás Laguna')
  const { seen } = await jacana.do(showHolder, administrator, { id })
  expect(await jacana.do(assignRoles, administrator, { id, roles, seen })).toEqual({ changed: true })
  const after = await become('Tomás Laguna')
  expect(after.grants.length).toBeGreaterThan(before.grants.length)
  expect(await jacana.do(showAudit, planner, { subject: id })).toMatchObject([
    {
      useCase: 'assign-roles',
      person: { name: 'Noor Sedge' },
      after: { roles: [{ role: 'financeOfficer' }] },
    },
  ])
  await expect(jacana.do(assignRoles, administrator, { id, roles: [], seen })).rejects.toMatchObject({
    code: 'clash',
    values: { who: 'Noor Sedge' },
  })
})

test('the last administrator stays, by whatever way the role would go', async () => {
  const administrator = await become('Noor Sedge')
  const id = await idOf('Noor Sedge')
  const { seen } = await jacana.do(showHolder, administrator, { id })
  const last = jacana.do(assignRoles, administrator, { id, roles: [], seen })
  await expect(last).rejects.toMatchObject({ code: 'lastAdministrator' })
  const other = await idOf('Elena Marsh')
  const state = await jacana.do(showHolder, administrator, { id: other })
  const roles = [{ role: 'planner' as const }, { role: 'administrator' as const }]
  await jacana.do(assignRoles, administrator, { id: other, roles, seen: state.seen })
  expect(await jacana.do(assignRoles, administrator, { id, roles: [], seen })).toEqual({ changed: true })
  const elena = await become('Elena Marsh')
  const now = await jacana.do(showHolder, elena, { id })
  await jacana.do(assignRoles, elena, { id, roles: [{ role: 'administrator' }], seen: now.seen })
})

test('a head of function needs a function', async () => {
  const administrator = await become('Noor Sedge')
  const id = await idOf('Awa Delta')
  const wrong = jacana.do(previewRoles, administrator, { id, roles: [{ role: 'headOfFunction' }] })
  await expect(wrong).rejects.toMatchObject({ code: 'inputInvalid' })
})

test('whoever sees no data of others sees their own rights alone', async () => {
  const lead = await become('Awa Delta')
  const { people } = await jacana.do(showRights, lead, {})
  expect(people.map(({ name }) => name)).toEqual(['Awa Delta'])
  const own = await jacana.do(showRights, lead, { person: lead.id })
  expect(own.chosen?.rights).toContainEqual({
    right: ['change', 'progress'],
    where: { posts: [{ code: 'RMO', qualifier: '' }] },
  })
  const other = jacana.do(showRights, lead, { person: await idOf('Elena Marsh') })
  await expect(other).rejects.toMatchObject({ code: 'notFound' })
  // A planner reads the names of all, and not what they may do.
  const elena = personWith('planner', await idOf('Elena Marsh'))
  expect((await jacana.do(showRights, elena, {})).people.map(({ name }) => name)).toEqual(['Elena Marsh'])
  const ofLead = jacana.do(showRights, elena, { person: lead.id })
  await expect(ofLead).rejects.toMatchObject({ code: 'notFound' })
})

test('a person has the ids of the posts that they hold, for the limits of records', async () => {
  const id = await idOf('Lucía Estero')
  const day = new Date().toISOString().slice(0, 10)
  const identity = await store.read(reader => findIdentity(reader, id, day))
  const { posts } = await jacana.do(showRoles, planner, {})
  const americas = posts.find(({ post }) => post.code === 'SA' && post.qualifier === 'Americas')
  expect(identity).toMatchObject({
    posts: [{ code: 'SA', qualifier: 'Americas' }],
    postIds: [americas?.post.id],
  })
})

test('to look as somebody else is in the log with both people; a lead may not', async () => {
  const administrator = await become('Noor Sedge')
  const id = await idOf('Awa Delta')
  expect(await jacana.do(beginLook, administrator, { id })).toMatchObject({ name: 'Awa Delta' })
  expect(await jacana.do(showAudit, planner, { subject: id })).toMatchObject([
    { useCase: 'begin-look', person: { name: 'Noor Sedge' }, subject: { kind: 'person', id } },
  ])
  const lead = await become('Awa Delta')
  await expect(jacana.do(beginLook, lead, { id: administrator.id })).rejects.toMatchObject({
    code: 'notPermitted',
    values: { denial: { reason: 'role', roles: ['administrator'] } },
  })
})
