import { mayAnywhere } from '#domain/rights/right.ts'
import type { HeldRole } from '#domain/rights/roles.ts'
import { say } from '#domain/text.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { rolesPageWords } from '#i18n/pages/roles.ts'
import { sayPersonName } from '#i18n/person-names.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import { showPlan } from '#use-cases/plan/show-plan.ts'
import { showPlanStamps } from '#use-cases/plan/show-plan-stamps.ts'
import { assignRoles } from '#use-cases/rights/assign-roles.ts'
import { previewRoles } from '#use-cases/rights/preview-roles.ts'
import { givenRoles } from '#use-cases/rights/role-holder.ts'
import { showHolder } from '#use-cases/rights/show-holder.ts'
import { showRoles } from '#use-cases/rights/show-roles.ts'

import { withOutcome } from '../frame/outcome.ts'
import type { PageBody } from '../frame/page-body.ts'
import { newestLegend, postLabel } from '../parts/post-label.ts'
import { addressOf } from '../paths.ts'
import { goTo, page, type Route, route, type Visit } from '../route.ts'
import { type ChosenRoles, holderPage } from './holder-page.tsx'
import { rolesPage } from './roles-page.tsx'

/** The routes of the roles of posts and people. */
export const rolesRoutes: readonly Route[] = [
  route('roles', {
    get: async ({ ask, person, view }) => {
      const legend = await newestLegend({ ask, person })
      return page(rolesPage({ ...(await ask(showRoles, {})), legend, view }))
    },
    examples: () => [{ parts: {} }],
  }),

  route('roleHolder', {
    get: async visit => {
      const { query } = visit
      const isChosen = query.has('preview')
      const choice = { roles: query.getAll('roles'), sections: query.getAll('sections') }
      return page(await showHolderPage(visit, isChosen ? choice : undefined))
    },
    form: {
      read: form => ({
        choice: { roles: form.list('roles') ?? [], sections: form.list('sections') ?? [] },
        seen: form.text('seen') ?? '',
      }),
      send: async ({ ask, params, view, draft: { choice, seen } }) => {
        const { changed } = await ask(assignRoles, { ...params, roles: rolesOfChoice(choice), seen })
        const address = addressOf('roleHolder', view.language, params)
        return goTo(withOutcome(address, changed ? 'saved' : 'unchanged'))
      },
      showRefused: ({ draft: { choice }, refusal, ...visit }) =>
        showHolderPage(visit, choice, refusalSentence(visit.view.language, refusal)),
      mendable: ['clash', 'inputInvalid', 'lastAdministrator'],
    },
    examples: ({ postId: id }) => [
      { parts: { id } },
      { parts: { id }, query: { preview: 'on', roles: 'lead' } },
    ],
  }),
]

type HolderVisit = Visit<'roleHolder'>

/** The roles that somebody chose, as the use-case takes them; words that are no role are left out. */
const rolesOfChoice = ({ roles, sections }: ChosenRoles) =>
  givenRoles
    .filter(role => roles.includes(role))
    .map(role => ({ role, sections: role === 'headOfFunction' ? [...sections] : [] }))

const choiceOf = (roles: readonly HeldRole[]): ChosenRoles => ({
  roles: roles.map(({ role }) => role),
  sections: roles.flatMap(({ sections }) => sections),
})

/** The page of a post or person; `choice` is what somebody chose and has not saved. */
const showHolderPage = async (
  visit: HolderVisit,
  choice?: ChosenRoles,
  refusal?: string,
): Promise<PageBody> => {
  const { ask, params, view } = visit
  const { language } = view
  const holder = await ask(showHolder, params)
  const words = wordsIn(rolesPageWords, language)
  const roles = choice && rolesOfChoice(choice)
  const lacksFunctions = roles?.some(
    ({ role, sections }) => role === 'headOfFunction' && sections.length === 0,
  )
  const trouble = refusal ?? (lacksFunctions ? words.functionsMissing : undefined)
  return holderPage({
    id: params.id,
    name:
      holder.kind === 'post'
        ? postLabel(holder.post, await newestLegend(visit), language)
        : sayPersonName(language, holder.member.name),
    choice: choice ?? choiceOf(holder.assignments),
    seen: holder.seen,
    givenRoles,
    functions: await functionsOf(visit),
    preview: roles && trouble === undefined ? await ask(previewRoles, { ...params, roles }) : undefined,
    notice: trouble === undefined ? outcomeOf(visit) : { tone: 'bad', sentence: trouble },
    view,
  })
}

const outcomeOf = ({ query, view }: HolderVisit) => {
  const words = wordsIn(rolesPageWords, view.language)
  if (query.has('saved')) return { tone: 'good', sentence: words.saved } as const
  return query.has('unchanged') ? ({ tone: 'plain', sentence: words.unchanged } as const) : undefined
}

const functionsOf = async ({ ask, person, view }: HolderVisit) => {
  if (!mayAnywhere(person, ['read', 'plan'])) return []
  const [newest] = await ask(showPlanStamps, {})
  const plan = newest && (await ask(showPlan, { slug: newest.slug }))
  return (plan?.sections ?? []).map(({ number, title }) => ({
    number,
    title: say(title, view.language).text,
  }))
}
