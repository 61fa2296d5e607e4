import { Refusal } from '#domain/refusal.ts'
import { publicId } from '#domain/rights/public-id.ts'
import { findRegister } from '#registers/index.ts'
import { exportRecords } from '#use-cases/register-sheets/export-records.ts'
import { printRecords } from '#use-cases/register-sheets/print-records.ts'
import { exportSheetTemplate } from '#use-cases/register-sheets/export-sheet-template.ts'

import { readSeparator } from '#doors/web/addresses/table-addresses.ts'
import { download, goTo, type Route, route } from '#doors/web/route.ts'
import { exportAddress, readListQuery } from '../list/list-query.ts'
import { listRequest, wantedColumns } from '../list/list-request.ts'

/** The routes of registers as files. */
export const recordSheetRoutes: readonly Route[] = [
  route('recordsFile', {
    get: async ({ ask, params, person, query, view }) => {
      const register = findRegister(params.register)
      if (!register) throw new Refusal('notFound')
      const list = readListQuery(register, query)
      const request = listRequest(register, list, view.language)
      const format = formatOf(params.file)
      if (format === 'docx' || format === 'pdf')
        return download(await ask(printRecords, { ...request, columns: wantedColumns(list), format }))
      try {
        const file = { ...request, format, separator: readSeparator(query), part: query.get('part') ?? '' }
        return download(await ask(exportRecords, file))
      } catch (error) {
        if (!(error instanceof Refusal) || error.code !== 'exportTooLong' || person.id === publicId)
          throw error
        return goTo(exportAddress(view.language, register.name, list))
      }
    },
  }),

  route('recordsTemplate', {
    get: async ({ ask, params: { register }, view }) =>
      download(await ask(exportSheetTemplate, { register, language: view.language })),
  }),
]

const formatOf = (file: string) =>
  (['xlsx', 'json', 'docx', 'pdf'] as const).find(format => file.endsWith(`.${format}`)) ?? ('csv' as const)
