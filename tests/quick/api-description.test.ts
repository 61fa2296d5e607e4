import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Person } from '#domain/rights/right.ts'
import { textIn } from '#domain/text.ts'
import { registers } from '#registers/index.ts'
import { type ApiRequest, type ApiWorld, openApiWorld } from '../api-world.ts'
import { planner } from '../people.ts'

const few: Person = {
  id: 'few',
  name: 'Few',
  grants: [{ right: ['read', 'records:trainings'], fields: ['title', 'from', 'participants.party'] }],
}

type Content = Record<string, { schema: object }>
type Operation = {
  parameters?: { name: string; in: string; required?: boolean; schema: object }[]
  requestBody?: { content: Content }
  responses: Record<string, { description: string; content?: Content }>
  security?: unknown[]
}
type Description = {
  openapi: string
  info: { title: string; version: string }
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, object>; securitySchemes: object }
}

let world: ApiWorld

beforeAll(async () => {
  world = await openApiWorld({ planner, few })
})
afterAll(() => world?.store.close())

const describedFor = async (key?: string, headers: Record<string, string> = {}): Promise<Description> => {
  const answer = await world.ask('/api/openapi.json', { ...(key && { key }), headers })
  expect(answer.status).toBe(200)
  return (await answer.json()) as Description
}

const checkers = new WeakMap<Description, ReturnType<typeof newChecker>>()

/** Checks values against the schemas of a description; a schema that is wrong in itself fails too. */
const checkerOf = (description: Description) => {
  const checker = checkers.get(description) ?? newChecker(description)
  checkers.set(description, checker)
  return checker
}

const newChecker = (description: Description) => {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, validateFormats: false, allErrors: true })
  ajv.addKeyword('components')
  ajv.addSchema({ $id: 'api', components: description.components })
  return (schema: object, value: unknown) => {
    const validate = ajv.compile(
      JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"api#/components')),
    )
    validate(value)
    return validate.errors ?? []
  }
}

const operationsOf = ({ paths }: Description) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )

test.each([['planner'], ['few'], [undefined]])('the description for %s holds together', async key => {
  const description = await describedFor(key)
  expect(description.openapi).toMatch(/^3\.1\./)
  expect(description.info).toMatchObject({ title: expect.any(String), version: expect.any(String) })
  const check = checkerOf(description)
  const named = [...JSON.stringify(description).matchAll(/"\$ref":"([^"]+)"/g)].map(([, name]) => name)
  const components = Object.keys(description.components.schemas)
  expect(
    named.filter(name => !components.includes(String(name).replace('#/components/schemas/', ''))),
  ).toEqual([])
  for (const name of components) {
    expect(name).toMatch(/^[\w.-]+$/)
    expect(() => check({ $ref: `#/components/schemas/${name}` }, {}), name).not.toThrow()
  }
  for (const { path, method, operation } of operationsOf(description)) {
    const place = `${method} ${path}`
    expect(Object.keys(operation.responses), place).toContain('default')
    expect(
      Object.keys(operation.responses).some(status => /^2\d\d$/.test(status)),
      place,
    ).toBe(true)
    for (const response of Object.values(operation.responses))
      expect(response.description, place).not.toBe('')
    const parameters = operation.parameters ?? []
    expect(new Set(parameters.map(each => `${each.in} ${each.name}`)).size, place).toBe(parameters.length)
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    expect(
      parameters.filter(each => each.in === 'path').map(each => each.name),
      place,
    ).toEqual(inPath)
    expect(parameters.filter(each => each.in === 'path' && !each.required)).toEqual([])
    for (const each of parameters) expect(() => check(each.schema, ''), place).not.toThrow()
    for (const { schema } of Object.values(operation.requestBody?.content ?? {}))
      expect(() => check(schema, {}), place).not.toThrow()
  }
})

/** Asks what an address of the description answers, and checks it against its schema. */
const checkAnswer = async (
  description: Description,
  { path, method = 'get', ...request }: ApiRequest & { path: string },
): Promise<unknown> => {
  const answer = await world.ask(path, { ...request, method: method.toUpperCase() })
  const described = Object.entries(description.paths).find(([pattern]) =>
    new RegExp(`^${pattern.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path.split('?')[0] ?? ''),
  )
  const responses = described?.[1][method]?.responses
  const response = responses?.[String(answer.status)] ?? responses?.['default']
  const [type = ''] = (answer.headers.get('content-type') ?? '').split(';')
  const schema = response?.content?.[type]?.schema
  const value = answer.status === 204 ? undefined : await answer.json()
  if (schema) expect(checkerOf(description)(schema, value), `${method} ${path}`).toEqual([])
  expect(schema !== undefined, `${method} ${path} ${answer.status} ${type}`).toBe(answer.status !== 204)
  return value
}

test.each([['planner'], ['few'], [undefined]])(
  'what %s is answered is what the description says',
  async key => {
    const description = await describedFor(key)
    const request: ApiRequest = key === undefined ? {} : { key }
    await checkAnswer(description, { path: '/api/registers', ...request })
    for (const { name } of registers) {
      const base = `/api/registers/${name}`
      if (!description.paths[base]) continue
      const list = (await checkAnswer(description, { path: `${base}?limit=1000`, ...request })) as {
        records: { id: string }[]
      }
      expect(list.records.length, name).toBeGreaterThan(0)
      for (const { id } of list.records.slice(0, 8)) {
        await checkAnswer(description, { path: `${base}/${id}`, ...request })
        await checkAnswer(description, { path: `${base}/${id}/history`, ...request })
      }
      await checkAnswer(description, { path: `${base}/nothing`, ...request })
    }
    for (const path of Object.keys(description.paths).filter(each => each.includes('/measures/')))
      await checkAnswer(description, { path, ...request })
  },
)

test('writes answer what the description says, and it takes what they take', async () => {
  const description = await describedFor('planner')
  const check = checkerOf(description)
  const path = '/api/registers/trainings'
  const values = {
    title: textIn('en', 'Described'),
    kind: 'webinar',
    audience: ['parties'],
    from: '2025-10-02',
  }
  const schemaOf = (name: string) => ({ $ref: `#/components/schemas/trainings.${name}` })
  expect(check(schemaOf('new'), { values })).toEqual([])
  expect(check(schemaOf('new'), { values: { ...values, from: 'soon' } })).not.toEqual([])
  expect(check(schemaOf('new'), { values: { kind: 'webinar' } })).not.toEqual([])
  expect(check(schemaOf('new'), { values: { ...values, lastDay: '2025-10-02' } })).not.toEqual([])
  const { id } = (await checkAnswer(description, {
    path,
    method: 'post',
    key: 'planner',
    body: { values },
  })) as {
    id: string
  }
  const body = { values: { place: null }, why: 'moved' }
  expect(check(schemaOf('change'), body)).toEqual([])
  expect(check(schemaOf('change'), { values: { title: null } })).not.toEqual([])
  const change = {
    path: `${path}/${id}`,
    key: 'planner',
    method: 'patch',
    body,
    headers: { 'if-match': '"1"' },
  }
  await checkAnswer(description, change)
  await checkAnswer(description, { ...change, headers: { 'if-match': '"9"' } })
  await checkAnswer(description, { ...change, headers: {} })
  const row = { values: { name: 'A guest', capacity: 'learner' } }
  const guests = { path: `${path}/${id}/parts/participants`, key: 'planner', method: 'post', body: row }
  await checkAnswer(description, { ...guests, headers: { 'if-match': '"1"' } })
  const state = { ...guests, path: `${path}/${id}/states`, body: { state: 'cancelled' } }
  await checkAnswer(description, { ...state, headers: { 'if-match': '"2"' } })
  const removal = { path: `${path}/${id}`, key: 'planner', method: 'delete', headers: { 'if-match': '"3"' } }
  await checkAnswer(description, removal)
})

test('it has the registers, fields and changes of whoever asks, and no others', async () => {
  const description = await describedFor('few')
  const text = JSON.stringify(description)
  expect(text).not.toContain('contacts')
  expect(text).not.toContain('audience')
  expect(text).not.toContain('participants.gender')
  expect(text).toContain('"participants.party"')
  expect(text).not.toContain('measures/satisfaction')
  expect(operationsOf(description).map(({ method }) => method)).not.toContain('post')
  const whole = await describedFor('planner')
  expect(operationsOf(whole).map(({ method }) => method)).toContain('delete')
  for (const { name } of registers) expect(Object.keys(whole.paths)).toContain(`/api/registers/${name}`)
  const french = await describedFor('planner', { 'accept-language': 'fr' })
  expect(french.info.title).toBe('Registres de Jacana')
  expect(JSON.stringify(french)).toContain('Prestataire')
})

test('nothing of all this was a defect', () => {
  expect(world.defects).toEqual([])
})
