import type { Context } from 'hono'

import type { Language } from '#domain/language.ts'
import { Refusal } from '#domain/refusal.ts'
import { recordsKind } from '#domain/rights/records-kind.ts'
import { mayAnywhere, type Person } from '#domain/rights/right.ts'
import { askedLanguage } from '#doors/http/asked-language.ts'
import { bearerOf, type KeyVisitors } from '#doors/http/key-visitor.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import type { Register } from '#fields/records/register.ts'
import { findRegister } from '#registers/index.ts'
import { publicPerson } from '#registers/public-person.ts'
import type { Ask, Jacana } from '#use-cases/use-case.ts'

/** A request of a program: who asks, in which language, and how a use-case is asked. */
export type ApiVisit = {
  c: Context
  person: Person
  language: Language
  /** What stands after the question mark. */
  query: URLSearchParams
  baseUrl: string
  ask: Ask
}

/** What every request needs. */
export type ApiSetup = {
  jacana: Jacana
  keys: KeyVisitors
  /** The address that readers use. */
  baseUrl: string
  /** Reports a defect. */
  report: (defect: unknown) => void
}

/**
 * The visit of a request: of the person of its key, or of the public. Cookies do not count, so that no other
 * site can send a request in the name of a reader.
 * @throws Refusal keyMistyped, keyUnknown, keyEnded, keyExpired, tooManyTries
 */
export const apiVisitOf = async (c: Context, { jacana, keys, baseUrl }: ApiSetup): Promise<ApiVisit> => {
  const key = bearerOf(c)
  const person = key === undefined ? publicPerson : await keys.find(c, key)
  return {
    c,
    person,
    language: askedLanguage(c),
    query: new URL(c.req.url).searchParams,
    baseUrl,
    ask: (useCase, input) => jacana.do(useCase, person, input),
  }
}

/**
 * The register of an address, of which the visitor reads at least something.
 * @throws Refusal notFound; keyMissing for the public, whether there is such a register or not
 */
export const demandReadable = ({ c, person }: ApiVisit): Register => {
  const register = findRegister(c.req.param('register') ?? '')
  if (register && mayAnywhere(person, ['read', recordsKind(register.name)])) return register
  throw new Refusal(person === publicPerson ? 'keyMissing' : 'notFound')
}

/**
 * The register of an address, for a program that has a key.
 * @throws Refusal keyMissing, notFound
 */
export const demandKeyedRegister = (visit: ApiVisit): Register => {
  if (visit.person === publicPerson) throw new Refusal('keyMissing')
  return demandReadable(visit)
}

/**
 * The id in an address.
 * @throws Refusal notFound where nothing can have it
 */
export const demandId = ({ c }: ApiVisit): string => {
  const id = identifierField.safeParse(c.req.param('id'))
  if (!id.success) throw new Refusal('notFound')
  return id.data
}
