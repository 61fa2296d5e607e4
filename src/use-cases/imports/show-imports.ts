import { z } from 'zod'

import { listImports } from '#store/files/imports.ts'

import { defineUseCase } from '../use-case.ts'

/** All imports, newest first, without their content. */
export const showImports = defineUseCase({
  name: 'show-imports',
  kind: 'read',
  right: ['read', 'import'],
  input: z.object({}),
  run: ({ reader }) => listImports(reader),
})
