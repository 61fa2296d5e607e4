import { z } from 'zod'

import { roleNames } from '#domain/rights/roles.ts'
import { layRightsTable } from '#reports/tables/rights-table.ts'

import { sheetChoice, sheetFile } from '../plan/sheet-file.ts'
import { defineUseCase } from '../use-case.ts'

/** Who may do what, as a file: all roles, or one of them. */
export const exportRights = defineUseCase({
  name: 'export-rights',
  kind: 'pure',
  right: ['read', 'post'],
  input: z.object({ ...sheetChoice, role: z.enum(roleNames).optional() }),
  run: async ({ input }) => {
    const { language, role } = input
    return sheetFile(`rights-${language}`, layRightsTable(role ? [role] : roleNames, language), input)
  },
})
