import { z } from 'zod'

import { defineUseCase } from '../use-case.ts'

/** Removes dead rows from the database and updates its statistics, so that it stays quick. */
export const vacuum = defineUseCase({
  name: 'vacuum',
  kind: 'upkeep',
  right: ['change', 'installation'],
  input: z.object({}),
  run: ({ upkeep }) => upkeep.vacuum(),
})
