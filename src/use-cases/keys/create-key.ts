import { z } from 'zod'

import { keyRightsTo, rightsForKeys } from '#domain/rights/narrow-grants.ts'
import { scopeOf } from '#domain/rights/right.ts'
import { Refusal } from '#domain/refusal.ts'
import { dayField } from '#fields/kinds/day.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { filledTextField } from '#fields/kinds/text.ts'
import { subjectKinds } from '#registers/rights-rules.ts'
import { newId } from '#store/engine/new-id.ts'
import { insertKey } from '#store/keys/program-keys.ts'
import { demandOwnRecords } from '#store/people/person-scope.ts'
import { demandPlan } from '#store/plan/plans.ts'

import { dayOf } from '../day-of.ts'
import { defineUseCase } from '../use-case.ts'
import { keyHash, newKeyText } from './key-text.ts'
import { latestKeyDay } from './latest-key-day.ts'

const keyRights = keyRightsTo(subjectKinds)
const rightNames = keyRights.map(right => right.join(' '))

/**
 * Makes a key by which a program acts in the name of the person who asks, and answers its text, which is
 * nowhere afterwards. `scope` are rights such as `export plan` or, by the API, `change records:trainings`.
 * @throws Refusal keyDayWrong (most), keyBeyondRights, notFound (what)
 */
export const createKey = defineUseCase({
  name: 'create-key',
  kind: 'write',
  right: ['change', 'person'],
  input: z.object({
    program: filledTextField(100),
    scope: z.array(z.enum(rightNames)).min(1).max(rightNames.length),
    plan: slugField.optional(),
    lastDay: dayField,
  }),
  run: async ({ tx, person, input, now }) => {
    demandOwnRecords(tx.scope, person.id)
    const today = dayOf(now)
    const latest = latestKeyDay(now)
    if (input.lastDay < today || input.lastDay > latest) throw new Refusal('keyDayWrong', { most: latest })
    const own = rightsForKeys(person.grants).map(right => right.join(' '))
    if (!input.scope.every(right => own.includes(right))) throw new Refusal('keyBeyondRights')
    const rights = keyRights.filter(right => input.scope.includes(right.join(' ')))
    const sight = { ...tx, scope: scopeOf(person, ['read', 'plan']) }
    const plan = input.plan === undefined ? undefined : await demandPlan(sight, input.plan)
    const text = newKeyText()
    const key = {
      id: newId(),
      personId: person.id,
      program: input.program,
      sha256: keyHash(text),
      ending: text.slice(-4),
      rights,
      ...(plan && { planId: plan.id }),
      madeAt: now,
      lastDay: input.lastDay,
    }
    await insertKey(tx, key)
    const after = { rights: rights.map(right => right.join(' ')), lastDay: input.lastDay }
    return {
      answer: { id: key.id, text },
      audit: [
        {
          subject: { kind: 'key', id: key.id },
          after: { ...after, ...(plan && { plan: plan.slug }) },
          personal: { owner: person.id, after: { program: input.program } },
        },
      ],
    }
  },
})
