import { demandRight } from '#domain/rights/demand-right.ts'

import { page, type Route, route } from '../route.ts'
import { administrationEntriesOf } from '../frame/administration-entries.ts'
import { administrationPage } from './administration-page.tsx'

/** The route of the index of the administration. */
export const administrationRoutes: readonly Route[] = [
  route('administration', {
    get: async ({ person, view }) => {
      const entries = administrationEntriesOf(person)
      if (entries.length === 0) demandRight(person, ['read', 'installation'])
      return page(administrationPage({ entries, view }))
    },
    examples: () => [{ parts: {} }],
  }),
]
