import { z } from 'zod'

import { type GuestLinkState, stateOfLink } from '#domain/people/guest-link.ts'
import { type ListedLink, listGuestLinks } from '#store/people/guest-links.ts'

import { defineUseCase } from '../use-case.ts'

/** A guest link with its state. */
export type GuestLinkFacts = ListedLink & { state: GuestLinkState }

/** The guest links, the newest first: what each is for, for whom, and by whom it was made and ended. */
export const showGuestLinks = defineUseCase({
  name: 'show-guest-links',
  kind: 'read',
  right: ['delete', 'link'],
  input: z.object({}),
  run: async ({ reader, now }): Promise<GuestLinkFacts[]> =>
    (await listGuestLinks(reader)).map(link => ({ ...link, state: stateOfLink(link, now) })),
})
