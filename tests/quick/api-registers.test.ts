import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Person } from '#domain/rights/right.ts'
import { registers } from '#registers/index.ts'
import { listRecords } from '#use-cases/records/list-records.ts'
import { type ApiRequest, type ApiWorld, openApiWorld } from '../api-world.ts'
import { planner } from '../people.ts'

// A program that reads some fields of some trainings.
const few: Person = {
  id: 'few',
  name: 'Few',
  grants: [
    {
      right: ['read', 'records:trainings'],
      fields: ['title', 'from', 'kind'],
      where: { records: { field: 'kind', among: ['webinar'] } },
    },
  ],
}

let world: ApiWorld

beforeAll(async () => {
  world = await openApiWorld({ planner, few })
})
afterAll(() => world?.store.close())

type Listed = {
  records: { id: string; number: string; version: number; values: Record<string, unknown> }[]
  count: { count: number; isMore: boolean }
  next?: string
}
type Problem = { title: string; status: number; code: string; detail: string; faults?: { field: string }[] }

const readJson = async <Answer>(path: string, request?: ApiRequest): Promise<Answer> => {
  const answer = await world.ask(path, request)
  expect(answer.status, await answer.clone().text()).toBe(200)
  return (await answer.json()) as Answer
}

const readProblem = async (path: string, status: number, request?: ApiRequest): Promise<Problem> => {
  const answer = await world.ask(path, request)
  expect(answer.status, path).toBe(status)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  const problem = (await answer.json()) as Problem
  expect(problem.status).toBe(status)
  return problem
}

const trainings = '/api/registers/trainings'
const asPlanner = { key: 'planner' }

test('a key lists the registers that its person reads, in the language that is asked for', async () => {
  type Registers = { registers: { name: string; title: string; address: string; measures: unknown[] }[] }
  const all = await readJson<Registers>('/api/registers', asPlanner)
  expect(all.registers.map(({ name }) => name)).toEqual(registers.map(({ name }) => name))
  expect(all.registers.length).toBeGreaterThan(3)
  const one = await readJson<Registers>('/api/registers', {
    key: 'few',
    headers: { 'accept-language': 'fr-CH' },
  })
  expect(one.registers).toMatchObject([
    { name: 'trainings', title: 'Formations et lancements', address: trainings },
  ])
})

test('a list has the filters, words, order, fields and pages of its address', async () => {
  const page = await readJson<Listed>(
    `${trainings}?kind=webinar,course&from=2024..&sort=-from&fields=from,kind&limit=2`,
    asPlanner,
  )
  expect(page.records).toHaveLength(2)
  expect(Object.keys(page.records[0]?.values ?? {}).toSorted()).toEqual(['from', 'kind', 'title'])
  const others = await readJson<Listed>(
    `${trainings}?kind=webinar,course&from=2024..&sort=-from&limit=1000&cursor=${encodeURIComponent(page.next ?? '')}`,
    asPlanner,
  )
  const days = [...page.records, ...others.records].map(({ values }) => String(values['from']))
  expect(days).toEqual(days.toSorted().toReversed())
  expect(days).toHaveLength(page.count.count)
  expect(days.every(day => day >= '2024')).toBe(true)
  const { records } = await world.jacana.do(listRecords, planner, {
    register: 'trainings',
    filters: [
      ['kind', 'webinar,course'],
      ['from', '2024..'],
    ],
    size: 1000,
  })
  expect(records).toHaveLength(days.length)
  const matches = await readJson<Listed>(`${trainings}?words=induction`, asPlanner)
  expect(matches.count.count).toBeGreaterThan(0)
  expect(matches.count.count).toBeLessThan(20)
})

test.each([
  ['colour=red', 'colour', 'unknown'],
  ['kind=spaceship', 'kind', 'malformed'],
  ['sort=colour', 'sort', 'notOneOf'],
  ['fields=title,colour', 'fields', 'notOneOf'],
  ['fields=constructor', 'fields', 'notOneOf'],
  ['constructor.filled=yes', 'constructor.filled', 'unknown'],
  ['limit=many', 'limit', 'notANumber'],
  ['limit=0', 'limit', 'tooSmall'],
  ['limit=1001', 'limit', 'tooLarge'],
  ['cursor=nonsense', 'cursor', 'malformed'],
  ['words=a%00b', 'words', 'malformed'],
  ['place=x%00', 'place', 'malformed'],
  ['from.until=soon', 'from.until', 'malformed'],
  ['from=0000', 'from', 'malformed'],
  ['behind=nonsense', 'behind', 'malformed'],
  ['behind=held%3B..0000-01-01', 'behind', 'malformed'],
  ['behind=held%3B..2024-01-01%3Bkind%3D%2500', 'behind', 'malformed'],
])('%s is refused at its name', async (query, field, code) => {
  const { faults } = await readProblem(`${trainings}?${query}`, 422, asPlanner)
  expect(faults).toMatchObject([{ field, code }])
})

test('a cursor of another language is refused', async () => {
  const path = `${trainings}?sort=title&limit=2`
  const { next = '' } = await readJson<Listed>(path, asPlanner)
  const { faults } = await readProblem(`${path}&cursor=${next}`, 422, {
    ...asPlanner,
    headers: { 'accept-language': 'fr' },
  })
  expect(faults).toMatchObject([{ field: 'cursor', code: 'malformed' }])
})

test('a key that reads some fields of some records sees, filters and sorts by these alone', async () => {
  const few = { key: 'few' }
  const { records, count } = await readJson<Listed>(`${trainings}?limit=1000`, few)
  expect(count.count).toBeGreaterThan(0)
  for (const { values } of records) {
    expect(values['kind']).toBe('webinar')
    expect(Object.keys(values).filter(name => !['title', 'from', 'kind'].includes(name))).toEqual([])
  }
  const whole = await readJson<Listed>(`${trainings}?limit=1000`, asPlanner)
  const hidden = whole.records.find(({ id }) => !records.some(each => each.id === id))
  await readProblem(`${trainings}/${hidden?.id}`, 404, few)
  await readProblem(`${trainings}/${hidden?.id}/history`, 404, few)
  await readProblem(`${trainings}?audience=parties`, 403, few)
  await readProblem(`${trainings}?participants.party=FRA`, 403, few)
  await readProblem(`${trainings}?fields=audience`, 422, few)
  const record = await readJson<{ values: object; parts: object }>(`${trainings}/${records[0]?.id}`, few)
  expect(Object.keys(record.values).filter(name => !['title', 'from', 'kind'].includes(name))).toEqual([])
  expect(record.parts).toEqual({})
  const { entries } = await readJson<{ entries: unknown[] }>(`${trainings}/${records[0]?.id}/history`, few)
  expect(entries).toEqual([])
})

test('what a key may not see is not there', async () => {
  for (const path of ['contacts', 'nothing', 'trainings/nothing', 'trainings/%00', 'trainings/x/y/z'])
    expect(await readProblem(`/api/registers/${path}`, 404, { key: 'few' })).toMatchObject({
      code: 'notFound',
    })
  await readProblem(`${trainings}/measures/satisfaction`, 403, { key: 'few' })
})

test('the public reads what it may without a key, and is asked for one elsewhere', async () => {
  const { records } = await readJson<Listed>(`${trainings}?limit=1000`)
  expect(records.length).toBeGreaterThan(0)
  expect(records.flatMap(({ values }) => Object.keys(values))).not.toContain('cost')
  const { records: all } = await readJson<Listed>(`${trainings}?limit=1000`, asPlanner)
  expect(records.length).toBeLessThan(all.length)
  for (const path of ['nothing', 'nothing/1', 'nothing/1/history']) {
    const answer = await world.ask(`/api/registers/${path}`)
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="Jacana"')
  }
  const wrong = await world.ask('/api/registers', { key: 'nonsense' })
  expect(wrong.status).toBe(401)
  expect(wrong.headers.get('www-authenticate')).toContain('invalid_token')
  expect(((await wrong.json()) as Problem).detail).toContain('no key of Jacana')
})

test('a record has its parts, states and history, and its tag spares a second answer', async () => {
  const { records } = await readJson<Listed>(
    `${trainings}?words=induction%20standing%20committee&limit=1`,
    asPlanner,
  )
  const path = `${trainings}/${records[0]?.id}`
  const answer = await world.ask(path, asPlanner)
  const tag = answer.headers.get('etag') ?? ''
  expect(tag).toMatch(new RegExp(`^"${records[0]?.version}\\.`))
  expect(answer.headers.get('vary')).toContain('Authorization')
  const record = (await answer.json()) as { parts: Record<string, unknown[]>; states: unknown[] }
  expect(record.parts['participants']?.length).toBeGreaterThan(0)
  expect(record.states.length).toBeGreaterThan(0)
  expect(JSON.stringify(record)).not.toContain('recordedBy')
  const again = await world.ask(path, { ...asPlanner, headers: { 'if-none-match': `W/${tag}, "x"` } })
  expect(again.status).toBe(304)
  expect(await again.text()).toBe('')
  expect((await world.ask(path, { key: 'few', headers: { 'if-none-match': tag } })).status).not.toBe(304)
  const history = await readJson<{ entries: { kind: string; who: string }[] }>(`${path}/history`, asPlanner)
  expect(history.entries.at(-1)).toMatchObject({ kind: 'added' })
  const list = await world.ask(trainings, asPlanner)
  const listTag = list.headers.get('etag') ?? ''
  expect((await world.ask(trainings, { ...asPlanner, headers: { 'if-none-match': listTag } })).status).toBe(
    304,
  )
})

test('a number leads to the records behind it', async () => {
  type Answer = {
    total: { value: string }
    rows: { keys: string[]; figure: { value: string }; behind: string }[]
  }
  const path = `${trainings}/measures/held`
  const { rows, total } = await readJson<Answer>(
    `${path}?from=2024-01-01&until=2024-12-31&by=kind`,
    asPlanner,
  )
  expect(rows.length).toBeGreaterThan(1)
  for (const { figure, behind } of rows) {
    const { count } = await readJson<Listed>(`${trainings}?behind=${encodeURIComponent(behind)}`, asPlanner)
    expect(String(count.count)).toBe(figure.value)
  }
  const only = await readJson<Answer>(
    `${path}?from=2024-01-01&until=2024-12-31&only.kind=${rows[0]?.keys[0]}`,
    asPlanner,
  )
  expect(only.total.value).toBe(rows[0]?.figure.value)
  expect(Number(only.total.value)).toBeLessThan(Number(total.value))
  await readProblem(`${path}?by=colour`, 422, asPlanner)
  await readProblem(`${path}?with=colour`, 422, asPlanner)
  await readProblem(`${path}?until=yesterday`, 422, asPlanner)
  await readProblem(`${path}?only.kind=%00`, 422, asPlanner)
  await readProblem(`${trainings}/measures/nothing`, 404, asPlanner)
})

test('a problem is said in three languages, without anything of the inside', async () => {
  const problems = await Promise.all(
    ['en', 'fr', 'es'].map(language =>
      readProblem(`${trainings}?limit=many`, 422, { ...asPlanner, headers: { 'accept-language': language } }),
    ),
  )
  expect(new Set(problems.map(({ detail }) => detail)).size).toBe(3)
  expect(new Set(problems.map(({ title }) => title)).size).toBe(3)
  expect(problems[1]).toMatchObject({
    faults: [{ field: 'limit', detail: 'Écrivez un nombre en chiffres.' }],
  })
})

test('an address answers to its own methods, and another is none', async () => {
  const answer = await world.ask(trainings, { ...asPlanner, method: 'PUT', body: {} })
  expect(answer.status).toBe(405)
  expect(answer.headers.get('allow')).toBe('GET, POST')
  await readProblem('/api/elsewhere', 404, asPlanner)
  expect((await world.ask(trainings, { ...asPlanner, method: 'HEAD' })).status).toBe(200)
  const foreign = await world.api.request('http://elsewhere.example/registers')
  expect(foreign.status).toBe(421)
  expect(foreign.headers.get('content-type')).toBe('application/problem+json')
})

test('nothing of all this was a defect', () => {
  expect(world.defects).toEqual([])
})
