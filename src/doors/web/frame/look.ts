import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'

import { type Person, scopeOf } from '#domain/rights/right.ts'
import type { Signer } from '#use-cases/people/signer.ts'

/** Who looks, and how we know them: by a session, or as a person of the example. */
type SignedInVisitor = { person: Person; by: string; sessionId?: string }

/** How an administrator sees the pages as somebody else. */
export type Look = {
  /** The id of the person as whom a visitor looks; undefined where they look as themselves. */
  personIdOf: (c: Context, visitor: SignedInVisitor) => string | undefined
  /** The value of the cookie by which a visitor looks as a person. */
  cookieOf: (visitor: SignedInVisitor, personId: string) => string
}

/** The name of the cookie of a look. */
export const lookCookie = 'jacana.look'

/** The milliseconds after which a look ends by itself. */
const longestLook = 3_600_000

/** Looks whose cookies are signed, and bound to the session or the person of the example. */
export const createLook = (signer: Signer, now: () => number = Date.now): Look => ({
  personIdOf: (c, visitor) => {
    const cookie = getCookie(c, lookCookie)
    // Whoever may no longer give roles looks no longer.
    if (cookie === undefined || scopeOf(visitor.person, ['change', 'role']) !== true) return undefined
    const [holder, personId, until] = signer.verify(cookie)?.split('~') ?? []
    return holder === holderOf(visitor) && Number(until) > now() ? personId : undefined
  },
  cookieOf: (visitor, personId) => signer.sign(`${holderOf(visitor)}~${personId}~${now() + longestLook}`),
})

const holderOf = ({ by, sessionId, person }: SignedInVisitor): string => `${by} ${sessionId ?? person.id}`
