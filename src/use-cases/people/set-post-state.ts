import { z } from 'zod'

import { identifierField } from '#fields/kinds/identifier.ts'
import { versionField } from '#fields/kinds/version.ts'
import { demandPost, updatePost } from '#store/people/posts.ts'

import { defineUseCase } from '../use-case.ts'
import { demandAdministratorAfter } from './administrator-after.ts'
import { renewInvitations } from './renew-invitations.ts'

/** Whether a post exists, or has ended. */
export const postStates = ['open', 'ended'] as const

/**
 * Ends a post, or takes it back. An ended post gives nobody a right; its history stays.
 * Answers whether anything changed.
 * @throws Refusal notFound, clash, notPermitted, lastAdministrator
 */
export const setPostState = defineUseCase({
  name: 'set-post-state',
  kind: 'write',
  right: ['change', 'post'],
  input: z.object({ id: identifierField, version: versionField, state: z.enum(postStates) }),
  run: async ({ tx, person, input: { id, version, state }, now }) => {
    const { endedAt, ...post } = await demandPost(tx, id)
    const before = endedAt ? 'ended' : 'open'
    if (before === state) return { answer: { changed: false }, audit: [] }
    await updatePost(tx, { ...post, ...(state === 'ended' && { endedAt: now }) }, version)
    await demandAdministratorAfter(tx, { postId: id, now, by: person })
    await renewInvitations(tx, { kind: 'post', id }, { by: person, now })
    return {
      answer: { changed: true },
      audit: [{ subject: { kind: 'post', id }, before: { state: before }, after: { state } }],
    }
  },
})
