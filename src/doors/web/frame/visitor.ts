import { createHash } from 'node:crypto'

import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'

import type { SignIn } from '#domain/people/sign-in.ts'
import { publicPerson } from '#domain/rights/public-person.ts'
import type { Person } from '#domain/rights/right.ts'
import { identifyPerson } from '#use-cases/people/identify-person.ts'
import type { Jacana } from '#use-cases/use-case.ts'

import type { Demo } from './demo.ts'

/** Who sends a request, and how we know: by a session, as a person of the example, or not at all. */
export type Visitor = {
  person: Person
  by: 'nobody' | 'demo' | 'session'
  sessionId?: string
  /** Cookies to set with the answer. */
  cookies?: readonly string[]
}

/** Everybody who has not signed in. */
export const nobody: Visitor = { person: publicPerson, by: 'nobody' }

/** The program that asks who a visitor is. */
export const doorkeeper: Person = {
  id: 'doorkeeper',
  name: 'Doorkeeper',
  grants: [{ right: ['read', 'person'] }],
}

/** The milliseconds that an answer stays valid: whoever leaves is out by every door soon after. */
const longestMemory = 4_000

/** The most visitors in memory. */
const mostVisitors = 5_000

/** Finds out who sends a request. */
export type Visitors = {
  find: (c: Context) => Promise<Visitor>
  /** Forgets everybody, so that a change of people or rights holds at once. */
  forget: () => void
}

/** The visitors of an installation. A session is looked up once in some seconds, and not for each page. */
export const createVisitors = (jacana: Jacana, signIn: SignIn, demo: Demo | undefined): Visitors => {
  const known = new Map<string, { until: number; visitor: Promise<Visitor> }>()
  const remember = (key: string, find: () => Promise<Visitor>): Promise<Visitor> => {
    const now = Date.now()
    const entry = known.get(key)
    if (entry && entry.until > now) return entry.visitor
    if (known.size >= mostVisitors) known.clear()
    const visitor = find()
    known.set(key, { until: now + longestMemory, visitor })
    visitor.catch(() => known.delete(key))
    return visitor
  }
  const identify = (id: string) => jacana.do(identifyPerson, doorkeeper, { id })

  const bySession = async (cookies: string): Promise<Visitor> => {
    const session = await signIn.findSession(cookies)
    const person = session && (await identify(session.personId))
    if (!session || !person) return nobody
    return { person, by: 'session', sessionId: session.id, cookies: session.cookies }
  }
  const byDemo = async (id: string): Promise<Visitor> => {
    const person = await identify(id)
    return person ? { person, by: 'demo' } : nobody
  }

  return {
    find: async c => {
      const token = getCookie(c, signIn.cookieName)
      if (token) {
        const key = `session ${createHash('sha256').update(token).digest('base64')}`
        const visitor = await remember(key, () => bySession(c.req.header('cookie') ?? ''))
        if (visitor.by === 'session') return visitor
      }
      const demoId = demo?.personIdOf(c)
      return demoId ? remember(`demo ${demoId}`, () => byDemo(demoId)) : nobody
    },
    forget: () => known.clear(),
  }
}
