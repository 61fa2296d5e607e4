import { reviseSignInRules } from '#use-cases/sign-in/revise-sign-in-rules.ts'
import { showSignInRules } from '#use-cases/sign-in/show-sign-in-rules.ts'

import { withOutcome } from '../frame/outcome.ts'
import type { SentForm } from '../frame/sent-form.ts'
import { addressOf } from '../paths.ts'
import { goTo, page, type Route, route, type Visit } from '../route.ts'
import { draftOf, type RulesDraft, signInRulesPage } from './sign-in-rules-page.tsx'

/** The route of the rules for signing in. */
export const signInRulesRoutes: readonly Route[] = [
  route('signInRules', {
    get: async visit => {
      const rules = draftOf(await visit.ask(showSignInRules, {}))
      return page(signInRulesPage({ rules, ...place(visit), isSaved: visit.query.has('saved') }))
    },
    form: {
      read: readRules,
      send: async ({ ask, view, draft }) => {
        // An empty row says nothing; a half one is refused, so that nothing is lost without a word.
        const groupRoles = draft.groupRoles.filter(({ group, role }) => group !== '' || role !== '')
        // The schema of the use-case says which words are roles.
        await ask(reviseSignInRules, { ...draft, groupRoles } as (typeof reviseSignInRules.input)['_input'])
        return goTo(withOutcome(addressOf('signInRules', view.language, {}), 'saved'))
      },
      showRefused: async visit =>
        signInRulesPage({ rules: visit.draft, ...place(visit), refusal: visit.refusal }),
    },
    examples: () => [{ parts: {} }],
  }),
]

const place = ({ view, web }: Pick<Visit, 'view' | 'web'>) => ({
  view,
  hasProvider: web.people.signIn?.provider !== undefined,
})

function readRules(form: SentForm): RulesDraft {
  const roles = form.everyText('role')
  return {
    version: form.text('version') ?? '',
    secondFactorRoles: form.list('secondFactorRoles') ?? [],
    groupRoles: form.everyText('group').map((group, i) => ({ group: group.trim(), role: roles[i] ?? '' })),
  }
}
