import type { Hono } from 'hono'

import { createApi } from '#doors/api/create-api.ts'
import { createKeyVisitors } from '#doors/http/key-visitor.ts'
import type { Person } from '#domain/rights/right.ts'
import { loadExampleRecords } from '#use-cases/records/load-example-records.ts'
import { type DemoPeople, openDemoPeople } from './demo-people.ts'
import { planner } from './people.ts'

/** The API over the records of the example, with a clock. */
export type ApiWorld = DemoPeople & {
  api: Hono
  defects: unknown[]
  /** Asks the API; `key` is the name of one of the people of the test, or a real key. */
  ask: (path: string, request?: ApiRequest) => Promise<Response>
  /** Forgets who has which key. */
  forgetKeys: () => void
}

/** A request of a program. A body is sent as JSON. */
export type ApiRequest = {
  key?: string
  method?: string
  body?: unknown
  headers?: Readonly<Record<string, string>>
}

/** The API over the records of the example. `people` act by their names, in place of keys. */
export const openApiWorld = async (people: Readonly<Record<string, Person>>): Promise<ApiWorld> => {
  const demo = await openDemoPeople({ now: new Date('2025-09-01T12:00:00Z') })
  await demo.jacana.do(loadExampleRecords, planner, { folder: 'examples/wetlands-2023-2025' })
  const defects: unknown[] = []
  const real = createKeyVisitors(demo.jacana, { isDemoOffered: () => true, addressOf: () => '192.0.2.1' })
  const api = createApi({
    jacana: demo.jacana,
    keys: { ...real, find: async (c, text) => people[text] ?? real.find(c, text) },
    baseUrl: 'http://localhost',
    report: defect => void defects.push(defect),
  })
  const ask: ApiWorld['ask'] = async (path, { key, method, body, headers } = {}) =>
    api.request(path.replace(/^\/api/, ''), {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: { ...(key !== undefined && { authorization: `Bearer ${key}` }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
  return { ...demo, api, defects, ask, forgetKeys: real.forget }
}
