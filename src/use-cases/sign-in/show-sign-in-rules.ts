import { z } from 'zod'

import { readSignInRules } from '#store/people/sign-in-rules.ts'

import { defineUseCase } from '../use-case.ts'

/** What an administrator has decided about signing in. */
export const showSignInRules = defineUseCase({
  name: 'show-sign-in-rules',
  kind: 'glance',
  right: ['change', 'installation'],
  input: z.object({}),
  run: ({ reader }) => readSignInRules(reader),
})
