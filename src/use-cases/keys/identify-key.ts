import { z } from 'zod'

import { keyState } from '#domain/rights/program-key.ts'
import type { PersonKind } from '#domain/people/staff-member.ts'
import { narrowGrants } from '#domain/rights/narrow-grants.ts'
import type { Person } from '#domain/rights/right.ts'
import { Refusal } from '#domain/refusal.ts'
import { allGrantsOf } from '#registers/rights-rules.ts'
import { findKeyByHash } from '#store/keys/program-keys.ts'
import { findIdentity } from '#store/people/identity.ts'

import { dayOf } from '../day-of.ts'
import { defineUseCase } from '../use-case.ts'
import { isKeyText, keyHash } from './key-text.ts'

/** Who a program is by its key: the person, with no more than the key allows. */
export type KeyHolder = {
  keyId: string
  person: Person
  personKind: PersonKind
  /** Whether this day's use of the key is known already. */
  isUseKnown: boolean
}

/**
 * The person in whose name a program acts with this key, with the rights that person and key share today.
 * @throws Refusal keyMistyped, keyUnknown, keyEnded (when), keyExpired (day)
 */
export const identifyKey = defineUseCase({
  name: 'identify-key',
  kind: 'read',
  right: ['read', 'person'],
  input: z.object({ text: z.string() }),
  run: async ({ reader, input: { text }, now }): Promise<KeyHolder> => {
    if (!isKeyText(text)) throw new Refusal('keyMistyped')
    const entry = await findKeyByHash(reader, keyHash(text))
    if (!entry) throw new Refusal('keyUnknown')
    const { key, personKind } = entry
    const today = dayOf(now)
    const state = keyState(key, today)
    if (state === 'expired') throw new Refusal('keyExpired', { day: key.lastDay })
    const identity = await findIdentity(reader, key.personId, today)
    if (state === 'ended' || !identity) throw new Refusal('keyEnded', { when: key.endedAt?.toISOString() })
    const { id, rights, plan, personId, lastUsedOn } = key
    const grants = narrowGrants(allGrantsOf(identity), { rights, ...(plan && { planId: plan.id }) })
    return {
      keyId: id,
      person: { id: personId, name: identity.name, grants },
      personKind,
      isUseKnown: lastUsedOn === today,
    }
  },
})
