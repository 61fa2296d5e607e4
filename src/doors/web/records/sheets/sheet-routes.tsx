import { Refusal } from '#domain/refusal.ts'
import { findRegister } from '#registers/index.ts'
import { exportRecords } from '#use-cases/register-sheets/export-records.ts'
import { exportSheetTemplate } from '#use-cases/register-sheets/export-sheet-template.ts'

import { readSeparator } from '#doors/web/addresses/table-addresses.ts'
import { download, type Route, route } from '#doors/web/route.ts'
import { readListQuery } from '../list/list-query.ts'
import { listRequest } from '../list/list-request.ts'

/** The routes of registers as files. */
export const recordSheetRoutes: readonly Route[] = [
  route('recordsFile', {
    get: async ({ ask, params, query, view }) => {
      const register = findRegister(params.register)
      if (!register) throw new Refusal('notFound')
      return download(
        await ask(exportRecords, {
          ...listRequest(register, readListQuery(register, query), view.language),
          format: formatOf(params.file),
          separator: readSeparator(query),
          part: query.get('part') ?? '',
        }),
      )
    },
  }),

  route('recordsTemplate', {
    get: async ({ ask, params: { register }, view }) =>
      download(await ask(exportSheetTemplate, { register, language: view.language })),
  }),
]

const formatOf = (file: string): 'xlsx' | 'csv' | 'json' =>
  file.endsWith('.xlsx') ? 'xlsx' : file.endsWith('.json') ? 'json' : 'csv'
