import { type RoleName, roleNames } from '#domain/rights/roles.ts'
import { exportRights } from '#use-cases/rights/export-rights.ts'
import { showRights } from '#use-cases/rights/show-rights.ts'

import { readTableFile } from '../addresses/table-addresses.ts'
import { download, page, type Route, route } from '../route.ts'
import { rightsPage } from './rights-page.tsx'

/** The routes of the page "Who may do what", and of its table as a file. */
export const rightsRoutes: readonly Route[] = [
  route('rightsFile', {
    get: async ({ ask, params: { file }, query, view }) =>
      download(
        await ask(exportRights, { ...readTableFile(file, query, view.language), role: roleIn(query) }),
      ),
  }),

  route('rights', {
    get: async ({ ask, query, view }) => {
      const role = roleIn(query)
      const person = query.get('person') || undefined
      return page(rightsPage({ ...(await ask(showRights, { person })), role, view }))
    },
    examples: () => [{ parts: {} }, { parts: {}, query: { role: 'lead' } }],
  }),
]

const roleIn = (query: URLSearchParams): RoleName | undefined =>
  roleNames.find(each => each === query.get('role'))
