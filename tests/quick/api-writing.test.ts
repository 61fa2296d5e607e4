import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Person, Verb } from '#domain/rights/right.ts'
import { textIn } from '#domain/text.ts'
import { createKey } from '#use-cases/keys/create-key.ts'
import { identifyPerson } from '#use-cases/people/identify-person.ts'
import { showRecord } from '#use-cases/records/show-record.ts'
import { type ApiRequest, type ApiWorld, openApiWorld } from '../api-world.ts'
import { planner } from '../people.ts'

const withVerbs = (id: string, ...verbs: Verb[]): Person => ({
  id,
  name: id,
  grants: verbs.map(verb => ({ right: [verb, 'records:trainings'] as const })),
})

let world: ApiWorld
let member: Person

beforeAll(async () => {
  world = await openApiWorld({ planner, reader: withVerbs('reader', 'read') })
  const id = await world.idOf('Elena Marsh')
  const person = await world.jacana.do(identifyPerson, planner, { id })
  if (!person) throw new Error('the example has lost a person')
  member = { ...person, grants: planner.grants }
})
afterAll(() => world?.store.close())

const trainings = '/api/registers/trainings'
const values = {
  title: textIn('en', 'Peatlands for planners'),
  kind: 'webinar',
  audience: ['parties'],
  from: '2025-10-02',
}

const add = async (body: object = { values }, request: ApiRequest = {}) =>
  world.ask(trainings, { key: 'planner', body, ...request })

const added = async (title: string) => {
  const answer = await add({ values: { ...values, title: textIn('en', title) } })
  expect(answer.status, await answer.clone().text()).toBe(201)
  const { id } = (await answer.json()) as { id: string }
  return { path: `${trainings}/${id}`, id }
}

type Problem = {
  code: string
  detail: string
  faults?: { field: string; code: string; detail: string }[]
  record?: { version: number; values: Record<string, unknown> }
}

const problemOf = async (answer: Response, status: number): Promise<Problem> => {
  expect(answer.status, await answer.clone().text()).toBe(status)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  return (await answer.json()) as Problem
}

test('a record is added, and its address answers it', async () => {
  const past = { ...values, from: '2025-08-30', participantsUnknown: 'Nobody counted.' }
  const answer = await add({ values: past, state: 'held', on: '2025-08-30', why: 'from the calendar' })
  expect(answer.status, await answer.clone().text()).toBe(201)
  const { id, number, version } = (await answer.json()) as { id: string; number: string; version: number }
  expect(answer.headers.get('location')).toBe(`${trainings}/${id}`)
  expect(answer.headers.get('etag')).toBe('"1"')
  expect({ number, version }).toEqual({ number: expect.stringMatching(/^TRN-2025-/), version: 1 })
  const record = await (await world.ask(`${trainings}/${id}`, { key: 'planner' })).json()
  expect(record).toMatchObject({ id, state: 'held', stateOn: '2025-08-30', values: past })
})

test.each<[string, object, object[]]>([
  [
    'a missing value',
    { values: { kind: 'webinar' } },
    [{ field: 'title' }, { field: 'audience' }, { field: 'from' }],
  ],
  ['an unknown field', { values: { ...values, colour: 'red' } }, [{ field: 'colour', code: 'unknown' }]],
  [
    'a field of a rule',
    { values: { ...values, lastDay: '2025-01-01' } },
    [{ field: 'lastDay', code: 'unknown' }],
  ],
  ['an unknown member', { values, stage: 'held' }, [{ field: 'stage', code: 'unknown' }]],
  ['a wrong choice', { values: { ...values, kind: 'party' } }, [{ field: 'kind', code: 'notOneOf' }]],
  ['a NUL', { values: { ...values, place: 'a\0b' } }, [{ field: 'place', code: 'malformed' }]],
  ['a NUL as the reason', { values, why: 'a\0b' }, [{ field: 'why', code: 'malformed' }]],
  ['a state that is none', { values, state: 'dreamt' }, [{ field: 'state' }]],
  ['half a character', { values: { ...values, keeper: '\ud800' } }, [{ field: 'keeper' }]],
  ['values that are a list', { values: [] }, [{ field: 'values', code: 'malformed' }]],
  ['a reason that is no text', { values, why: 7 }, [{ field: 'why', code: 'malformed' }]],
])('%s is refused at its field', async (_, body, faults) => {
  const problem = await problemOf(await add(body), 422)
  expect(problem.code).toBe('inputInvalid')
  expect(problem.faults).toMatchObject(faults)
  for (const { detail } of problem.faults ?? []) expect(detail).toMatch(/^\p{Lu}.*\.$/su)
})

test('a body that is no object in JSON, or too large, is refused with its sentence', async () => {
  for (const body of ['', 'no JSON', '[]', 'null', '7', '['.repeat(100_000)])
    expect(await problemOf(await world.ask(trainings, { key: 'planner', body }), 400)).toMatchObject({
      code: 'bodyUnreadable',
    })
  const large = JSON.stringify({ values: { place: 'x'.repeat(600_000) } })
  const sizes: Record<string, string>[] = [{}, { 'content-length': String(large.length) }]
  for (const headers of sizes)
    expect(
      await problemOf(await world.ask(trainings, { key: 'planner', body: large, headers }), 413),
    ).toMatchObject({ detail: expect.stringContaining('512 kilobytes') })
})

test('a change needs the version that was seen, and an old one answers the present record', async () => {
  const { path } = await added('Seen and changed')
  const change = (place: string | null, headers: Record<string, string> = {}) =>
    world.ask(path, { key: 'planner', method: 'PATCH', body: { values: { place } }, headers })
  expect(await problemOf(await change('Gland'), 428)).toMatchObject({ code: 'versionMissing' })
  await problemOf(await change('Gland', { 'if-match': '*' }), 428)
  const tag = (await world.ask(path, { key: 'planner' })).headers.get('etag') ?? ''
  const changed = await change('Gland', { 'if-match': tag })
  expect(changed.status).toBe(200)
  expect(changed.headers.get('etag')).toBe('"2"')
  expect(await changed.json()).toMatchObject({ version: 2, changed: true })
  const stale = await change('Bonn', { 'if-match': tag, 'accept-language': 'es' })
  expect(stale.headers.get('etag')).toBe('"2"')
  expect(await problemOf(stale, 412)).toMatchObject({
    code: 'clash',
    detail: expect.stringContaining('cambiado'),
    record: { version: 2, values: { place: 'Gland' } },
  })
  expect((await change(null, { 'if-match': 'W/"2"' })).status).toBe(200)
  const { values: now } = (await (
    await world.ask(path, { key: 'planner' })
  ).json()) as Required<Problem>['record']
  expect(now).not.toHaveProperty('place')
  expect(now).toHaveProperty('kind', 'webinar')
})

test('a record goes to the trash by the version that was seen', async () => {
  const { path, id } = await added('To be removed')
  const remove = (headers: Record<string, string>) =>
    world.ask(path, { key: 'planner', method: 'DELETE', headers })
  await problemOf(await remove({}), 428)
  expect((await problemOf(await remove({ 'if-match': '"7"' }), 412)).record).toMatchObject({ version: 1 })
  const gone = await remove({ 'if-match': '"1"' })
  expect(gone.status).toBe(204)
  await problemOf(await world.ask(path, { key: 'planner' }), 404)
  await expect(world.jacana.do(showRecord, planner, { register: 'trainings', id })).rejects.toMatchObject({
    code: 'notFound',
  })
})

test('a state and the rows of a part are written one by one', async () => {
  const { path } = await added('With participants')
  const send = async (address: string, method: string, version: number, body?: object) => {
    const headers = { 'if-match': `"${version}"` }
    const answer = await world.ask(address, { key: 'planner', method, headers, ...(body && { body }) })
    expect(answer.status, await answer.clone().text()).toBe(200)
    expect(answer.headers.get('etag')).toBe(`"${version + 1}"`)
    return (await answer.json()) as { row: string }
  }
  const guests = `${path}/parts/participants`
  const { row } = await send(guests, 'POST', 1, {
    values: { party: 'FRA', name: 'A guest', capacity: 'learner' },
  })
  await send(`${guests}/${row}`, 'PATCH', 2, { values: { attended: true }, why: 'by the list' })
  await send(`${path}/states`, 'POST', 3, { state: 'cancelled', on: '2025-09-01' })
  expect(await (await world.ask(path, { key: 'planner' })).json()).toMatchObject({
    state: 'cancelled',
    stateOn: '2025-09-01',
    parts: { participants: [{ id: row, values: { party: 'FRA', attended: true } }] },
  })
  await send(`${guests}/${row}`, 'DELETE', 4)
  const refused = async (address: string, status: number, body: object, version = 5) => {
    const headers = { 'if-match': `"${version}"` }
    return problemOf(await world.ask(address, { key: 'planner', body, headers }), status)
  }
  expect((await refused(guests, 422, { values: { colour: 'red' } })).faults?.[0]).toMatchObject({
    field: 'colour',
  })
  expect((await refused(`${path}/states`, 422, { values: {} })).faults).toMatchObject([{ field: 'values' }])
  expect((await refused(`${path}/states`, 422, {})).faults).toMatchObject([
    { field: 'state', code: 'missing' },
  ])
  await refused(`${path}/parts/nothing`, 404, { values: {} })
  expect((await refused(guests, 412, { values: {} }, 1)).record).toMatchObject({ version: 5 })
})

test('nobody writes without a key, and a key writes only what it was made for', async () => {
  const { path } = await added('Kept as it is')
  const headers = { 'if-match': '"1"' }
  const attempts = (key?: string) => [
    world.ask(trainings, { ...(key && { key }), body: { values } }),
    world.ask(path, { ...(key && { key }), method: 'PATCH', body: { values: { place: 'Gland' } }, headers }),
    world.ask(path, { ...(key && { key }), method: 'DELETE', headers }),
  ]
  for (const answer of await Promise.all(attempts()))
    expect(await problemOf(answer, 401)).toMatchObject({ code: 'keyMissing' })
  for (const answer of await Promise.all(attempts('reader')))
    expect(await problemOf(answer, 403)).toMatchObject({ code: 'notPermitted' })
})

const keyWith = async (...scope: string[]) => {
  const { text } = await world.jacana.do(createKey, member, {
    program: 'Calendar',
    scope,
    lastDay: '2026-08-01',
  })
  return text
}

test('a key that may add may not change, and writes in the name of its person', async () => {
  const key = await keyWith('create records:trainings')
  const answer = await add({ values: { ...values, title: textIn('en', 'By a program') } }, { key })
  expect(answer.status).toBe(201)
  const path = answer.headers.get('location') ?? ''
  const order = { key, method: 'PATCH', body: { values: { place: 'Gland' } }, headers: { 'if-match': '"1"' } }
  expect(await problemOf(await world.ask(path, order), 403)).toMatchObject({ code: 'notPermitted' })
  const history = (await (await world.ask(`${path}/history`, { key: 'planner' })).json()) as {
    entries: { who: string }[]
  }
  expect(history.entries[0]?.who).toBe('Elena Marsh')
  const others = await world.ask('/api/registers/contacts', { key })
  expect(others.status).toBe(404)
})

test('a key never carries more than its person has', async () => {
  const reader: Person = {
    ...member,
    grants: [
      { right: ['read', 'records:trainings'] },
      { right: ['change', 'person'], where: { people: [member.id] } },
    ],
  }
  const order = { program: 'Calendar', lastDay: '2026-08-01' }
  await expect(
    world.jacana.do(createKey, reader, { ...order, scope: ['change records:trainings'] }),
  ).rejects.toMatchObject({ code: 'keyBeyondRights' })
  await expect(
    world.jacana.do(createKey, member, { ...order, scope: ['change plan'] }),
  ).rejects.toMatchObject({ code: 'inputInvalid' })
})

test('nothing of all this was a defect', () => {
  expect(world.defects).toEqual([])
})
