import { z } from 'zod'

import { textField } from '#fields/kinds/text.ts'

import { defineUseCase } from '../use-case.ts'
import { demandUnsubscribing } from './demand-unsubscribing.ts'

/**
 * The kinds of notice that the token of a mail declines.
 * @throws Refusal unsubscribeUnknown
 */
export const showUnsubscribing = defineUseCase({
  name: 'show-unsubscribing',
  kind: 'read',
  right: ['read', 'person'],
  input: z.object({ token: textField(2000) }),
  run: async ({ reader, input: { token } }) => ({ kinds: demandUnsubscribing(reader, token).kinds }),
})
