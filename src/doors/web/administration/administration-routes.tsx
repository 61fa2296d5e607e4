import { demandRight } from '#domain/rights/demand-right.ts'
import { mayAnywhere } from '#domain/rights/right.ts'
import { showAuditCheck } from '#use-cases/admin/show-audit-check.ts'

import { page, type Route, route } from '../route.ts'
import { administrationEntriesOf } from '../frame/administration-entries.ts'
import { administrationPage } from './administration-page.tsx'

/** The route of the index of the administration. */
export const administrationRoutes: readonly Route[] = [
  route('administration', {
    get: async ({ ask, person, view }) => {
      const entries = administrationEntriesOf(person)
      if (entries.length === 0) demandRight(person, ['read', 'installation'])
      const seesLog = mayAnywhere(person, ['read', 'audit'])
      const log = seesLog && { check: await ask(showAuditCheck, {}) }
      return page(administrationPage({ entries, view, ...(log && { log }) }))
    },
    examples: () => [{ parts: {} }],
  }),
]
