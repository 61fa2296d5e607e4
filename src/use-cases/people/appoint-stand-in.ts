import { z } from 'zod'

import { demandStandIn } from '#domain/people/post-holders.ts'
import { dayField } from '#fields/kinds/day.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { versionField } from '#fields/kinds/version.ts'
import { newId } from '#store/engine/new-id.ts'
import { insertHoldings, listHoldings } from '#store/people/holdings.ts'
import { updatePost } from '#store/people/posts.ts'

import { defineUseCase } from '../use-case.ts'
import { demandAdministratorAfter } from './administrator-after.ts'
import { demandPostToFill } from './post-to-fill.ts'
import { renewInvitations } from './renew-invitations.ts'
import { tellOfPost } from './tell-of-post.ts'

/**
 * Lets a person stand in for the holder of a post from day to day, both included.
 * The person has all rights of the post on these days, and is told by mail.
 * @throws Refusal notFound, postEnded, clash, daysReversed, standInHolds, notPermitted, lastAdministrator
 */
export const appointStandIn = defineUseCase({
  name: 'appoint-stand-in',
  kind: 'write',
  right: ['change', 'post'],
  input: z.object({
    id: identifierField,
    version: versionField,
    person: identifierField,
    firstDay: dayField,
    lastDay: dayField,
  }),
  run: async ({ tx, person: actor, input: { id, version, person, firstDay, lastDay }, now }) => {
    const { post, personId } = await demandPostToFill(tx, { id, person })
    // The row of the post is locked before its holdings are read, as for a new holder.
    await updatePost(tx, post, version)
    demandStandIn(await listHoldings(tx, { postId: id }), { personId, firstDay, lastDay })
    await insertHoldings(tx, [{ id: newId(), postId: id, personId, kind: 'standIn', firstDay, lastDay }])
    await demandAdministratorAfter(tx, { postId: id, now, by: actor })
    await renewInvitations(tx, { kind: 'post', id }, { by: actor, now })
    await tellOfPost(tx, post, { personId, firstDay, lastDay }, now)
    return {
      answer: { version: version + 1 },
      audit: [{ subject: { kind: 'post', id }, after: { standIn: personId, firstDay, lastDay } }],
    }
  },
})
