import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { filledTextField } from '#fields/kinds/text.ts'
import { demandAdministrator } from '#store/people/administrators.ts'
import { addressesOf, erasePersonRows, namesOf } from '#store/people/erase-person.ts'
import { demandMember } from '#store/people/people.ts'
import { forgetTries } from '#store/sign-in/tries.ts'

import { hashOfAddress } from './hash-of-address.ts'
import { defineUseCase } from '../use-case.ts'
import { dayOf } from '../day-of.ts'

/**
 * Erases a person for ever, once their name was written as it stands. What they did stays, without the name.
 * @throws Refusal notFound, erasureUnconfirmed (name), lastAdministrator
 */
export const erasePerson = defineUseCase({
  name: 'erase-person',
  kind: 'write',
  right: ['delete', 'person'],
  input: z.object({ id: identifierField, name: filledTextField(200) }),
  run: async ({ tx, person, input: { id, name }, now }) => {
    const member = await demandMember(tx, id)
    const day = dayOf(now)
    if (name !== member.name) throw new Refusal('erasureUnconfirmed', { name: member.name })
    const [addresses, names] = [await addressesOf(tx, id), await namesOf(tx, member)]
    await erasePersonRows(tx, { id, names, addresses, at: now, by: person.id, day })
    await forgetTries(tx, [id, ...addresses.map(hashOfAddress)])
    await demandAdministrator(tx, { day, by: person.id })
    return {
      answer: { id, day },
      audit: [{ subject: { kind: 'person', id }, after: { state: 'erased' } }],
    }
  },
})
