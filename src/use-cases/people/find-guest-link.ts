import { z } from 'zod'

import { type GuestLink, type GuestLinkState, stateOfLink } from '#domain/people/guest-link.ts'
import type { StaffMember } from '#domain/people/staff-member.ts'
import { tokenField } from '#fields/kinds/token.ts'
import { findLinkByToken } from '#store/people/guest-links.ts'
import { findMember } from '#store/people/people.ts'

import { defineUseCase } from '../use-case.ts'

/** A link as its holder may know it, and the person whom it is for. */
export type FoundLink = { link: GuestLink; state: GuestLinkState; member?: StaffMember }

/** The link with a token; undefined where nobody made it. Looking at a link does not use it. */
export const findGuestLink = defineUseCase({
  name: 'find-guest-link',
  kind: 'read',
  right: ['read', 'link'],
  input: z.object({ token: tokenField }),
  run: async ({ reader, input, now }): Promise<FoundLink | undefined> => {
    const link = await findLinkByToken(reader, input.token)
    if (!link) return undefined
    const member = link.personId === undefined ? undefined : await findMember(reader, link.personId)
    return { link, state: stateOfLink(link, now), ...(member && { member }) }
  },
})
