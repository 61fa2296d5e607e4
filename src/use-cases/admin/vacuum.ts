import { z } from 'zod'

import { defineUseCase } from '../use-case.ts'

/** Clears the database of dead rows and counts its tables anew, so that it stays quick. */
export const vacuum = defineUseCase({
  name: 'vacuum',
  kind: 'upkeep',
  right: ['change', 'installation'],
  input: z.object({}),
  run: ({ upkeep }) => upkeep.vacuum(),
})
