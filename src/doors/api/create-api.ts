import { type Context, Hono, type MiddlewareHandler } from 'hono'

import { Refusal } from '#domain/refusal.ts'
import { protectiveHeaders, sameSiteOnly, shortAddressOnly } from '#doors/http/security.ts'

import { type ApiSetup, type ApiVisit, apiVisitOf } from './api-visit.ts'
import { addRecord, answerList } from './list-routes.ts'
import { addState, dropRow, saveRow } from './part-routes.ts'
import { answerDefect, answerRefusal } from './problem.ts'
import { answerHistory, answerRecord, changeRecord, removeRecord } from './record-routes.ts'
import { answerDescription, answerMeasureOf, answerRegisters } from './register-routes.ts'

type Handler = (visit: ApiVisit) => Promise<Response>

/** What each address answers to each method, below `/api`. */
const routes: Readonly<Record<string, Readonly<Record<string, Handler>>>> = {
  '/openapi.json': { GET: answerDescription },
  '/registers': { GET: answerRegisters },
  '/registers/:register': { GET: answerList, POST: addRecord },
  '/registers/:register/measures/:measure': { GET: answerMeasureOf },
  '/registers/:register/:id': { GET: answerRecord, PATCH: changeRecord, DELETE: removeRecord },
  '/registers/:register/:id/history': { GET: answerHistory },
  '/registers/:register/:id/states': { POST: addState },
  '/registers/:register/:id/parts/:part': { POST: saveRow },
  '/registers/:register/:id/parts/:part/:row': { PATCH: saveRow, DELETE: dropRow },
}

/** The API for other programs over the registers, to be mounted at `/api`. */
export const createApi = (setup: ApiSetup): Hono => {
  const api = new Hono()
  api.onError((error, c) => {
    if (error instanceof Refusal) return answerRefusal(c, error)
    setup.report(error)
    return answerDefect(c)
  })
  // A key proves who writes, and cookies do not count: a write need not state its origin.
  api.use(
    forOneProgram(),
    protectiveHeaders(),
    shortAddressOnly(),
    sameSiteOnly(setup.baseUrl, () => true),
  )
  for (const [path, handlers] of Object.entries(routes)) {
    for (const [method, handle] of Object.entries(handlers))
      api.on(method, path, async c => handle(await apiVisitOf(c, setup)))
    api.all(path, c => refuseMethod(c, Object.keys(handlers)))
  }
  api.all('*', () => {
    throw new Refusal('notFound')
  })
  return api
}

/** Middleware that lets nobody keep an answer for others, and no search engine list it. */
const forOneProgram = (): MiddlewareHandler => async (c, next) => {
  c.header('cache-control', 'private, no-cache')
  c.header('vary', 'Authorization, Accept-Language')
  c.header('x-robots-tag', 'noindex')
  await next()
}

const refuseMethod = (c: Context, methods: readonly string[]): never => {
  c.header('allow', methods.join(', '))
  throw new Refusal('actionUnknown')
}
