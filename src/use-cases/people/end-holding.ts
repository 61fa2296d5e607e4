import { z } from 'zod'

import { withLastDay } from '#domain/people/post-holders.ts'
import { Refusal } from '#domain/refusal.ts'
import { dayField } from '#fields/kinds/day.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { versionField } from '#fields/kinds/version.ts'
import { demandVersion } from '#store/log/clash.ts'
import { deleteHolding, listHoldings, updateLastDay } from '#store/people/holdings.ts'
import { demandPost, updatePost } from '#store/people/posts.ts'

import { defineUseCase } from '../use-case.ts'
import { demandAdministratorAfter } from './administrator-after.ts'
import { dayOf } from '../day-of.ts'
import { renewInvitations } from './renew-invitations.ts'

/** What a form does with a holding. */
export const holdingActions = ['end', 'remove'] as const

const input = z.object({
  id: identifierField,
  version: versionField,
  holding: identifierField,
  action: z.enum(holdingActions),
  lastDay: z.union([z.literal(''), dayField]),
})

/**
 * Changes the last day of a holding of a post; an empty one means no end.
 * `remove` deletes a holding that has not begun.
 * Answers whether anything changed.
 * @throws Refusal notFound, clash, daysReversed, holderFollows (day), notPermitted, lastAdministrator
 */
export const endHolding = defineUseCase({
  name: 'end-holding',
  kind: 'write',
  right: ['change', 'post'],
  input,
  run: async ({ tx, person, input: { id, version, holding: holdingId, action, lastDay }, now }) => {
    const post = await demandPost(tx, id)
    await demandVersion(tx, id, post, version)
    const holdings = await listHoldings(tx, { postId: id })
    const holding = holdings.find(each => each.id === holdingId)
    if (!holding) throw new Refusal('notFound')
    if (action === 'end' && (holding.lastDay ?? '') === lastDay)
      return { answer: { changed: false }, audit: [] }
    await updatePost(tx, post, version)
    const { personId, kind, firstDay } = holding
    const before = { [kind]: personId, firstDay, ...(holding.lastDay && { lastDay: holding.lastDay }) }
    if (action === 'remove') {
      // A holding that has begun was true for some days, so it can only end.
      if (firstDay <= dayOf(now)) throw new Refusal('notFound')
      await deleteHolding(tx, holdingId)
      await demandAdministratorAfter(tx, { postId: id, now, by: person })
      return { answer: { changed: true }, audit: [{ subject: { kind: 'post', id }, before }] }
    }
    await updateLastDay(tx, withLastDay(holdings, holding, lastDay === '' ? undefined : lastDay))
    await demandAdministratorAfter(tx, { postId: id, now, by: person })
    await renewInvitations(tx, { kind: 'post', id }, { by: person, now })
    return {
      answer: { changed: true },
      audit: [
        {
          subject: { kind: 'post', id },
          before,
          after: { [kind]: personId, firstDay, ...(lastDay !== '' && { lastDay }) },
        },
      ],
    }
  },
})
