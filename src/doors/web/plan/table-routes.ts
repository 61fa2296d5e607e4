import { changeKinds } from '#domain/differences/comparison.ts'
import { Refusal } from '#domain/refusal.ts'
import { exportTable, planTables } from '#use-cases/plan/export-table.ts'

import { readTableFile } from '../addresses/table-addresses.ts'
import { download, type Route, route } from '../route.ts'

/** The routes of a plan's tables as files. */
export const tableRoutes: readonly Route[] = [
  route('planTable', {
    open: 'unlisted',
    get: async ({ ask, params: { slug, file }, query, view }) => {
      const condition = (name: string) => query.get(name)?.trim() || undefined
      const table = planTables.find(each => each === file.split('.')[0])
      if (!table) throw new Refusal('notFound', { what: file })
      const answer = await ask(exportTable, {
        slug,
        table,
        ...readTableFile(file, query, view.language),
        instrument: condition('instrument'),
        from: condition('from'),
        to: condition('to'),
        kind: changeKinds.find(each => each === condition('kind')),
        section: condition('function'),
      })
      return download(answer)
    },
  }),
]
