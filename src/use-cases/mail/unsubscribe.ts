import { z } from 'zod'

import { textField } from '#fields/kinds/text.ts'
import { choicesOf, saveChoices } from '#store/mail/notice-choices.ts'

import { defineUseCase } from '../use-case.ts'
import { demandUnsubscribing } from './demand-unsubscribing.ts'

/**
 * Declines the kinds of notice that a mail had, by the token in it: its reader need not sign in.
 * It answers those kinds.
 * @throws Refusal unsubscribeUnknown
 */
export const unsubscribe = defineUseCase({
  name: 'unsubscribe',
  kind: 'write',
  right: ['change', 'person'],
  input: z.object({ token: textField(2000) }),
  run: async ({ tx, input: { token } }) => {
    const { personId, kinds } = demandUnsubscribing(tx, token)
    const before = await choicesOf(tx, personId)
    const newKinds = kinds.filter(kind => before.get(kind) !== 'none')
    await saveChoices(tx, personId, new Map(newKinds.map(kind => [kind, 'none'] as const)))
    const note = {
      subject: { kind: 'person', id: personId },
      after: Object.fromEntries(newKinds.map(kind => [kind, 'none'])),
    }
    return { answer: { kinds }, audit: newKinds.length > 0 ? [note] : [] }
  },
})
