import { z } from 'zod'

import type { PersonState, StaffMember } from '#domain/people/staff-member.ts'
import { Refusal } from '#domain/refusal.ts'
import { demandRoleGiver } from '#domain/rights/demand-role-giver.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { versionField } from '#fields/kinds/version.ts'
import { demandAdministrator } from '#store/people/administrators.ts'
import { endAllGuestLinks } from '#store/people/guest-links.ts'
import { demandMember, updateMemberState } from '#store/people/people.ts'

import { defineUseCase } from '../use-case.ts'
import { dayOf } from '../day-of.ts'
import { rolesAhead } from './roles-ahead.ts'

/**
 * Marks a person as gone, which signs them out everywhere in the same commit, or takes them back.
 * Holdings of posts stay as they are: they give no right to who has left. Answers whether anything changed.
 * @throws Refusal notFound, selfLeaves, clash, notPermitted, lastAdministrator
 */
export const setPersonState = defineUseCase({
  name: 'set-person-state',
  kind: 'write',
  right: ['change', 'person'],
  input: z.object({ id: identifierField, version: versionField, state: z.enum(['active', 'left']) }),
  run: async ({ tx, person, input: { id, version, state }, now }) => {
    const member = await demandMember(tx, id)
    // Everybody may change facts about themselves, but others say that they have left.
    if (id === person.id) throw new Refusal('selfLeaves')
    if ((member.state === 'left') === (state === 'left')) return { answer: { changed: false }, audit: [] }
    const day = dayOf(now)
    const roles = await rolesAhead(tx, id, day)
    demandRoleGiver(person, roles)
    const newState = state === 'left' ? 'left' : stateBefore(member)
    await updateMemberState(tx, { id, state: newState, ...(state === 'left' && { leftAt: now }) }, version)
    if (state === 'left') await endAllGuestLinks(tx, id, { by: person.id, now })
    if (roles.includes('administrator')) await demandAdministrator(tx, { day, by: person.id })
    return {
      answer: { changed: true },
      audit: [
        {
          subject: { kind: 'person', id },
          personal: { owner: id, before: { state: member.state }, after: { state: newState } },
        },
      ],
    }
  },
})

/** The state of a person before they left: who was invited and never came is invited still. */
const stateBefore = ({ invitedAt, lastSignInAt }: StaffMember): PersonState =>
  invitedAt && !lastSignInAt ? 'invited' : 'active'
