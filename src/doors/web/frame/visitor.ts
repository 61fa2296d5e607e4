import { createHash } from 'node:crypto'

import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'

import type { SignIn } from '#domain/people/sign-in.ts'
import { publicPerson } from '#registers/public-person.ts'
import type { Person } from '#domain/rights/right.ts'
import { Refusal } from '#domain/refusal.ts'
import { bearerOf, createKeyVisitors, type KeyVisitors } from '#doors/http/key-visitor.ts'
import { createShortMemory } from '#doors/http/short-memory.ts'
import { identifyPerson } from '#use-cases/people/identify-person.ts'
import { lacksSecondFactor } from '#use-cases/sign-in/lacks-second-factor.ts'
import type { Jacana } from '#use-cases/use-case.ts'

import type { Demo } from './demo.ts'
import type { Look } from './look.ts'

/** Who sends a request, and how we know: by a session, a key, as a person of the example, or not at all. */
export type Visitor = {
  person: Person
  by: 'nobody' | 'demo' | 'session' | 'key'
  sessionId?: string
  /** The administrator who looks as `person`, and can change nothing meanwhile. */
  looker?: Person
  /** A role demands a second factor, which the session lacks: only the own account is open. */
  lacksSecondFactor?: true
  /** Cookies to set with the answer. */
  cookies?: readonly string[]
}

/** Everybody who has not signed in. */
export const nobody: Visitor = { person: publicPerson, by: 'nobody' }

/** The program that asks who a visitor is, and lets people in. */
export const doorkeeper: Person = {
  id: 'doorkeeper',
  name: 'Doorkeeper',
  grants: [{ right: ['create', 'person'] }, { right: ['change', 'person'] }, { right: ['read', 'link'] }],
}

/** Finds out who sends a request. */
export type Visitors = {
  find: (c: Context) => Promise<Visitor>
  /** Forgets everybody, so that a change of people or rights holds at once. */
  forget: () => void
}

// Whoever signs in sees what everybody sees, and their own account, also without any role.
const atLeastOwnAccount = ({ id, name, grants }: Person): Person => ({
  id,
  name,
  grants: [...grants, ...publicPerson.grants, { right: ['change', 'person'], where: { people: [id] } }],
})

const ownAccountOnly = ({ id, name, grants }: Person): Person => ({
  id,
  name,
  grants: grants.filter(({ right: [, kind], where }) => kind === 'person' && where?.people?.includes(id)),
})

/** What visitors may come by, beside sessions, and who programs are by their keys. */
export type VisitorSetup = {
  demo?: Demo | undefined
  look?: Look
  keys?: KeyVisitors
}

/** The visitors of an installation. A session is looked up once in some seconds, not for each page. */
export const createVisitors = (
  jacana: Jacana,
  signIn: SignIn,
  { demo, look, keys = createKeyVisitors(jacana) }: VisitorSetup = {},
): Visitors => {
  const visitors = createShortMemory<Visitor>()
  const identify = (id: string) => jacana.do(identifyPerson, doorkeeper, { id })

  const bySession = async (cookies: string): Promise<Visitor> => {
    const session = await signIn.findSession(cookies)
    const identity = session && (await identify(session.personId))
    if (!session || !identity) return nobody
    const person = atLeastOwnAccount(identity)
    const facts = { by: 'session', sessionId: session.id, cookies: session.cookies } as const
    const lacks = !session.secondFactor && (await jacana.do(lacksSecondFactor, doorkeeper, { id: person.id }))
    return lacks
      ? { ...facts, person: ownAccountOnly(person), lacksSecondFactor: true }
      : { ...facts, person }
  }
  const byDemo = async (id: string): Promise<Visitor> => {
    const person = await identify(id)
    return person ? { person, by: 'demo' } : nobody
  }

  const byKey = async (c: Context, text: string): Promise<Visitor> => {
    // A form changes much; what a program writes goes through the API.
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') throw new Refusal('keyReadsOnly')
    return { person: await keys.find(c, text), by: 'key' }
  }

  const byCookies = async (c: Context): Promise<Visitor> => {
    const token = getCookie(c, signIn.cookieName)
    if (token) {
      const key = `session ${hashOf(token)}`
      const visitor = await visitors.at(key, () => bySession(c.req.header('cookie') ?? ''))
      if (visitor.by === 'session') return visitor
    }
    const demoId = demo?.personIdOf(c)
    return demoId ? visitors.at(`demo ${demoId}`, () => byDemo(demoId)) : nobody
  }

  const lookedAs = (id: string): Promise<Visitor> =>
    visitors.at(`look ${id}`, async () => {
      const person = await identify(id)
      return person ? { person, by: 'nobody' } : nobody
    })

  return {
    find: async c => {
      const bearer = bearerOf(c)
      // Whoever sends a key acts by it alone: cookies do not count.
      if (bearer !== undefined) return byKey(c, bearer)
      const visitor = await byCookies(c)
      const id = look?.personIdOf(c, visitor)
      const { person } = id === undefined ? nobody : await lookedAs(id)
      return person === publicPerson ? visitor : { ...visitor, person, looker: visitor.person }
    },
    forget: () => {
      visitors.forget()
      keys.forget()
    },
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64')
