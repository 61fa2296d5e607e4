import { z } from 'zod'

import { choosableKinds, isNoticeKind, rhythmChoices, rhythmOf } from '#domain/notices/notice-kinds.ts'
import type { NoticeKind } from '#domain/notices/notice-values.ts'
import type { Rhythm } from '#domain/notices/rhythm.ts'
import { choicesOf, saveChoices } from '#store/mail/notice-choices.ts'

import { defineUseCase } from '../use-case.ts'

/** How often a person wants each kind of notice; a kind that is left out stays as it is. */
export const chooseNotices = defineUseCase({
  name: 'choose-notices',
  kind: 'write',
  right: ['change', 'person'],
  input: z.object(
    Object.fromEntries(choosableKinds.map(kind => [kind, z.enum(rhythmChoices(kind)).optional()])),
  ),
  run: async ({ tx, person: { id }, input }) => {
    const before = await choicesOf(tx, id)
    const changes = new Map<NoticeKind, Rhythm>()
    for (const [kind, rhythm] of Object.entries(input))
      if (rhythm !== undefined && isNoticeKind(kind) && rhythmOf(kind, before.get(kind)) !== rhythm)
        changes.set(kind, rhythm)
    await saveChoices(tx, id, changes)
    const previous = [...changes.keys()].map(kind => [kind, rhythmOf(kind, before.get(kind))])
    const note = {
      subject: { kind: 'person', id },
      before: Object.fromEntries(previous),
      after: Object.fromEntries(changes),
    }
    return { answer: { isChanged: changes.size > 0 }, audit: changes.size > 0 ? [note] : [] }
  },
})
