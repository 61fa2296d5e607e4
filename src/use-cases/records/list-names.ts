import { z } from 'zod'

import { allParties, partyName } from '#domain/parties/parties.ts'
import { fieldsOf, type Person, scopeOf } from '#domain/rights/right.ts'
import type { Target } from '#fields/kinds/field-kind.ts'
import { targetsOf } from '#fields/records/record-targets.ts'
import { readOfferedTargets } from '#store/records/offered-targets.ts'

import { dayOf } from '../day-of.ts'
import { defineUseCase } from '../use-case.ts'
import { demandRegister } from './demand-register.ts'
import { nameOfTarget } from './record-context.ts'
import { recordRight, registerInput } from './record-input.ts'
import { reachOf } from './record-rights.ts'

/** Something that a reference can lead to, as forms and filters offer it. */
export type OfferedName = { target: Target; id: string; name: string }

/**
 * The day, and the names that forms and filters of a register offer for what its references lead to, as far
 * as the person sees it, in the order of the language. Of many records those that changed last.
 */
export const listNames = defineUseCase({
  name: 'list-names',
  kind: 'glance',
  right: recordRight('read'),
  input: z.object(registerInput),
  run: async ({ reader, person, now, input: { register, language } }) => {
    const targets = targetsOf(demandRegister(register)).filter(target => maySeeAll(person, target))
    const rows = await readOfferedTargets(reader, targets, reachOf(person))
    const names = rows.map((row): OfferedName => ({
      target: row.target,
      id: row.id,
      // Of several records with one title the number tells which.
      name: [row.number, nameOfTarget(row, language)]
        .filter((part, i, all) => part && all.indexOf(part) === i)
        .join(' '),
    }))
    const ofParties = targets.includes('party')
      ? allParties.map(({ code }) => ({
          target: 'party' as const,
          id: code,
          name: partyName(code, language),
        }))
      : []
    const order = new Intl.Collator(language)
    return {
      today: dayOf(now),
      names: [...names, ...ofParties].toSorted((one, other) => order.compare(one.name, other.name)),
    }
  },
})

const maySeeAll = (person: Person, target: Target): boolean => {
  if (target === 'post') return scopeOf(person, ['read', 'post']) === true
  if (target !== 'person') return true
  const fields = fieldsOf(person, ['read', 'person'])
  return scopeOf(person, ['read', 'person']) === true && (fields === true || fields.has('name'))
}
