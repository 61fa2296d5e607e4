import { z } from 'zod'

import { say } from '#domain/text.ts'
import { layImportsTable } from '#reports/tables/imports-table.ts'
import { listImports } from '#store/files/imports.ts'
import { listPlans } from '#store/plan/plans.ts'

import { sheetChoice, sheetFile } from '../plan/sheet-file.ts'
import { defineUseCase } from '../use-case.ts'

/** The list of imports, as a file. */
export const exportImports = defineUseCase({
  name: 'export-imports',
  kind: 'read',
  right: ['export', 'import'],
  input: z.object(sheetChoice),
  run: async ({ reader, input }) => {
    const { language } = input
    const titles = new Map(
      (await listPlans(reader)).map(({ slug, title }) => [slug, say(title, language).text]),
    )
    const imports = await listImports(reader)
    const sheet = layImportsTable(
      imports.map(each => ({
        ...each,
        fileName: each.fileName || each.id,
        plan: each.planSlug === undefined ? '' : titles.get(each.planSlug) || each.planSlug,
      })),
      language,
    )
    return sheetFile(`imports-${language}`, sheet, input)
  },
})
