import { z } from 'zod'

import { endForNewHolder } from '#domain/people/post-holders.ts'
import { dayField } from '#fields/kinds/day.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { versionField } from '#fields/kinds/version.ts'
import { newId } from '#store/engine/new-id.ts'
import { insertHoldings, listHoldings, updateLastDay } from '#store/people/holdings.ts'
import { updatePost } from '#store/people/posts.ts'

import { defineUseCase } from '../use-case.ts'
import { demandAdministratorAfter } from './administrator-after.ts'
import { demandPostToFill } from './post-to-fill.ts'
import { renewInvitations } from './renew-invitations.ts'
import { tellOfPost } from './tell-of-post.ts'

/**
 * Gives a post to a new holder from a day on, and tells them by mail. Whoever holds it then does so until
 * the day before.
 * Rights of the post follow its holder, so they pass on at midnight in the secretariat's zone.
 * @throws Refusal notFound, postEnded, clash, holderSame, holderFollows (day), notPermitted,
 * lastAdministrator
 */
export const appointHolder = defineUseCase({
  name: 'appoint-holder',
  kind: 'write',
  right: ['change', 'post'],
  input: z.object({
    id: identifierField,
    version: versionField,
    person: identifierField,
    firstDay: dayField,
  }),
  run: async ({ tx, person: actor, input: { id, version, person, firstDay }, now }) => {
    const { post, personId } = await demandPostToFill(tx, { id, person })
    // The row of the post is locked before its holdings are read, so that no two changes pass one another.
    await updatePost(tx, post, version)
    const endedHoldings = endForNewHolder(await listHoldings(tx, { postId: id }), { personId, firstDay })
    for (const holding of endedHoldings) await updateLastDay(tx, holding)
    await insertHoldings(tx, [{ id: newId(), postId: id, personId, kind: 'holder', firstDay }])
    await demandAdministratorAfter(tx, { postId: id, now, by: actor })
    await renewInvitations(tx, { kind: 'post', id }, { by: actor, now })
    await tellOfPost(tx, post, { personId, firstDay }, now)
    const before = endedHoldings.map(({ personId: holder, lastDay }) => ({ holder, lastDay }))
    return {
      answer: { version: version + 1 },
      audit: [
        {
          subject: { kind: 'post', id },
          ...(before[0] && { before: before[0] }),
          after: { holder: personId, firstDay },
        },
      ],
    }
  },
})
