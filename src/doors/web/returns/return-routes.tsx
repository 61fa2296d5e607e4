import { Refusal } from '#domain/refusal.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { closedReturnWords } from '#i18n/pages/closed-return.ts'
import { returnPageWords } from '#i18n/pages/return.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import { showAudit } from '#use-cases/admin/show-audit.ts'
import { applyReturn } from '#use-cases/returns/apply-return.ts'
import { decideReturn } from '#use-cases/returns/decide-return.ts'
import { discardReturn } from '#use-cases/returns/discard-return.ts'
import { showReturn } from '#use-cases/returns/show-return.ts'

import { readReturnQuery, returnAddress, type ReturnQuery } from '../addresses/return-addresses.ts'
import type { PageBody } from '../frame/page-body.ts'
import { type Form, goTo, page, type Route, route, type Visit } from '../route.ts'
import { closedReturn } from './closed-return.tsx'
import { nextOpen } from './next-open.ts'
import { readDecisions } from './read-decisions.ts'
import { returnPageModel } from './return-page-model.ts'
import { returnPage } from './return-page.tsx'
import type { ReturnDetails } from './return-details.ts'
import { writtenByReturn } from './written-by-return.ts'

/** The routes of a returned paper: decide each change, apply or discard. */
export const returnRoutes: readonly Route[] = [
  route('return', {
    get: async visit => {
      const { ask, query, view } = visit
      const details = await demandReturn(visit)
      if (details.session.state === 'open') return page(openPage(visit, details, readReturnQuery(query)))
      const [entry] = await ask(showAudit, { subject: details.session.id, limit: 1 })
      const words = wordsIn(closedReturnWords, view.language)
      return page(closedReturn({ details, outcome: writtenByReturn(entry?.after), words, view }))
    },
    examples: ({ slug, returnId: id, closedReturnId }) => [
      { parts: { slug, id } },
      { parts: { slug, id }, query: { show: 'changed' } },
      { parts: { slug, id: closedReturnId } },
    ],
  }),

  route('returnDecide', {
    form: {
      sentFrom: 'return',
      read: form => new URLSearchParams([...form.texts]),
      send: async ({ draft, ...visit }) => {
        const {
          ask,
          params: { slug, id },
          view,
        } = visit
        const query = readReturnQuery(draft)
        const details = await demandReturn(visit)
        if (details.session.state !== 'open') return goTo(returnAddress(view.language, slug, id))
        const model = returnPageModel(details, query, view, wordsIn(returnPageWords, view.language))
        const decisions = readDecisions(draft.get('do') ?? '', model)
        await ask(decideReturn, { id, version: draft.get('version') ?? '', decisions })
        const at = nextOpen(model, decisions)
        return goTo(
          `${returnAddress(view.language, slug, id, { ...query, ...(at && { at }) })}${at ? `#${at}` : ''}`,
        )
      },
      showRefused: async ({ draft, refusal, ...visit }) =>
        openPage(visit, await demandReturn(visit), readReturnQuery(draft), refusal),
      mendable: ['clash'],
    },
  }),

  route('returnApply', {
    form: ending(({ ask, params: { id } }, { version, revision }) =>
      ask(applyReturn, { id, version, revision }),
    ),
  }),

  route('returnDiscard', {
    form: ending(({ ask, params: { id } }, { version }) => ask(discardReturn, { id, version })),
  }),
]

type ReturnVisit = Visit<'return'>
type PageState = { version: string; revision: string }

/**
 * A form that closes a returned paper.
 * Changes by others in the meantime, and open decisions, are reported above it.
 */
function ending(
  end: (visit: ReturnVisit, pageState: PageState) => Promise<unknown>,
): Form<'return', PageState> {
  return {
    sentFrom: 'return',
    read: form => ({ version: form.text('version') ?? '', revision: form.text('revision') ?? '' }),
    send: async ({ draft, ...visit }) => {
      await demandReturn(visit)
      await end(visit, draft)
      return goTo(returnAddress(visit.view.language, visit.params.slug, visit.params.id))
    },
    showRefused: async ({ refusal, ...visit }) => {
      const show = refusal.code === 'returnUndecided' ? 'open' : 'all'
      return openPage(visit, await demandReturn(visit), { show }, refusal)
    },
    mendable: ['clash', 'returnUndecided', 'returnResultRefused'],
  }
}

/** The returned paper, if it belongs to this plan. */
const demandReturn = async ({ ask, params: { slug, id } }: ReturnVisit): Promise<ReturnDetails> => {
  const details = await ask(showReturn, { id })
  if (details.plan.slug !== slug) throw new Refusal('notFound', { what: id })
  return details
}

const openPage = (
  { view }: ReturnVisit,
  details: ReturnDetails,
  query: ReturnQuery,
  refusal?: Refusal,
): PageBody => {
  const model = returnPageModel(details, query, view, wordsIn(returnPageWords, view.language))
  return returnPage({ model, ...(refusal && { trouble: refusalSentence(view.language, refusal) }) })
}
