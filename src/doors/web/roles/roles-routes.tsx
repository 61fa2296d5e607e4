import { Refusal } from '#domain/refusal.ts'
import { mayAnywhere } from '#domain/rights/right.ts'
import { say } from '#domain/text.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { rolesPageWords } from '#i18n/pages/roles.ts'
import { sayPersonName } from '#i18n/person-names.ts'
import { sayPostName } from '#i18n/post-names.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import { showPlan } from '#use-cases/plan/show-plan.ts'
import { showPlanStamps } from '#use-cases/plan/show-plan-stamps.ts'
import { assignRoles } from '#use-cases/rights/assign-roles.ts'
import { type PersonPreview, previewRoles } from '#use-cases/rights/preview-roles.ts'
import { givenRoles } from '#use-cases/rights/role-holder.ts'
import { showHolder } from '#use-cases/rights/show-holder.ts'
import { showRoles } from '#use-cases/rights/show-roles.ts'

import { withOutcome } from '../frame/outcome.ts'
import type { PageBody } from '../frame/page-body.ts'
import type { SentForm } from '../frame/sent-form.ts'
import { addressOf } from '../paths.ts'
import { goTo, page, type Route, route, type Visit } from '../route.ts'
import { holderPage, type RolesDraft } from './holder-page.tsx'
import { rolesPage } from './roles-page.tsx'

/** The routes of the roles of posts and people. */
export const rolesRoutes: readonly Route[] = [
  route('roles', {
    get: async ({ ask, view }) => page(rolesPage({ ...(await ask(showRoles, {})), view })),
    examples: () => [{ parts: {} }],
  }),

  route('roleHolder', {
    get: async visit => page(await showHolderPage(visit, {})),
    form: {
      read: (form): Draft => ({ ...readDraft(form), do: form.text('do') ?? '' }),
      send: async ({ draft, ...visit }) => {
        const { ask, params, view } = visit
        const roles = rolesOfDraft(draft)
        if (draft.do !== 'save') {
          const preview = await ask(previewRoles, { ...params, roles })
          return page(await showHolderPage(visit, { draft, preview }))
        }
        const { changed } = await ask(assignRoles, { ...params, roles, seen: draft.seen })
        const address = addressOf('roleHolder', view.language, params)
        return goTo(withOutcome(address, changed ? 'saved' : 'unchanged'))
      },
      showRefused: ({ draft, refusal, ...visit }) => showHolderPage(visit, { draft, refusal }),
      mendable: ['clash', 'inputInvalid', 'lastAdministrator'],
    },
    examples: ({ postId: id }) => [{ parts: { id } }],
  }),
]

type HolderVisit = Visit<'roleHolder'>
type Draft = RolesDraft & { do: string }

const readDraft = (form: SentForm): RolesDraft => ({
  roles: form.list('roles') ?? [],
  sections: form.list('sections') ?? [],
  seen: form.text('seen') ?? '',
})

/**
 * The roles of the form as the use-case takes them.
 * @throws Refusal inputInvalid where a role is unknown, or a head of function has no function
 */
const rolesOfDraft = ({ roles, sections }: RolesDraft) =>
  roles.map(name => {
    const role = givenRoles.find(each => each === name)
    if (!role) throw new Refusal('inputInvalid', { faults: [{ field: 'role', fault: 'notOneOf' }] })
    if (role === 'headOfFunction' && sections.length === 0)
      throw new Refusal('inputInvalid', { faults: [{ field: 'sections', fault: 'missing' }] })
    return { role, sections: role === 'headOfFunction' ? [...sections] : [] }
  })

type HolderState = { draft?: RolesDraft; preview?: readonly PersonPreview[]; refusal?: Refusal }

const showHolderPage = async (visit: HolderVisit, state: HolderState): Promise<PageBody> => {
  const { ask, params, query, view } = visit
  const { language } = view
  const words = wordsIn(rolesPageWords, language)
  const holder = await ask(showHolder, params)
  const stored: RolesDraft = {
    roles: holder.assignments.map(({ role }) => role),
    sections: holder.assignments.flatMap(({ sections }) => sections),
    seen: holder.seen,
  }
  // A form that was refused states the roles that the person has now seen.
  const draft = state.draft ? { ...state.draft, seen: holder.seen } : stored
  const isFresh = !state.draft
  return holderPage({
    id: params.id,
    name:
      holder.kind === 'post'
        ? sayPostName(holder.post, language)
        : sayPersonName(language, holder.member.name),
    draft,
    givenRoles,
    functions: await functionsOf(visit),
    preview: state.preview,
    notice: state.refusal
      ? { tone: 'bad', sentence: refusalSentence(language, state.refusal) }
      : isFresh && query.has('saved')
        ? { tone: 'good', sentence: words.saved }
        : isFresh && query.has('unchanged')
          ? { tone: 'plain', sentence: words.unchanged }
          : undefined,
    view,
  })
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
