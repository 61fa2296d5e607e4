import { z } from 'zod'

import type { StaffMember } from '#domain/people/staff-member.ts'
import { listPeople } from '#store/people/people.ts'

import { defineUseCase } from '../use-case.ts'

/** The people who were invited and have not come in yet, the newest first. */
export const listInvitations = defineUseCase({
  name: 'list-invitations',
  kind: 'read',
  right: ['create', 'person'],
  input: z.object({}),
  run: async ({ reader }): Promise<StaffMember[]> => {
    const waiting = (await listPeople(reader)).filter(
      ({ state, kind }) => state === 'invited' && kind === 'person',
    )
    return waiting.toSorted((one, other) => instantOf(other) - instantOf(one))
  },
})

const instantOf = ({ invitedAt }: StaffMember): number => invitedAt?.getTime() ?? 0
