import { activityStatuses } from '#domain/plan/plan.ts'
import { Refusal } from '#domain/refusal.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import { reviseActivity } from '#use-cases/plan/revise-activity.ts'
import { showActivity } from '#use-cases/plan/show-activity.ts'

import { activityAddress, activityName } from '../addresses/addresses.ts'
import { type SentForm, textsOf } from '../frame/sent-form.ts'
import { goTo, movedTo, page, type Route, route } from '../route.ts'
import { type Draft, draftFields } from './activity-form.tsx'
import { activityPage } from './activity-page.tsx'

/** An activity, and the form that changes it. */
export const activityRoutes: readonly Route[] = [
  route('activity', {
    get: async ({ ask, params: { slug, name }, query, view }) => {
      const activity = await ask(showActivity, { slug, id: name })
      const { number } = activity.result
      if (name !== activityName(number, activity.activity))
        return movedTo(activityAddress(view.language, slug, number, activity.activity))
      return page(activityPage({ ...activity, view, outcome: outcomeOf(query) }))
    },

    form: {
      mostBytes: 256 * 1024,
      read: form => readDraft(form),
      send: async ({ ask, params: { slug, name }, view: { language }, draft }) => {
        const { changed } = await ask(reviseActivity, { slug, id: name, language, ...changeOf(draft) })
        const address = `/${language}/plan/${encodeURIComponent(slug)}/activity/${encodeURIComponent(name)}`
        return goTo(`${address}?${changed ? 'saved' : 'unchanged'}`)
      },
      refused: async ({ ask, params: { slug, name }, view, draft, refusal }) => {
        const trouble = {
          sentence: refusalSentence(view.language, refusal),
          clash: refusal.code === 'clash',
        }
        const activity = await ask(showActivity, { slug, id: name })
        return activityPage({ ...activity, view, refused: { draft, trouble } })
      },
      mendable: ['clash', 'inputInvalid', 'codeNotInLegend', 'dayUnknown', 'textEmptied', 'closingStatus'],
    },

    examples: ({ slug, activityName: name }) => [{ parts: { slug, name } }],
  }),
]

/** The draft as the use-case takes it: what the form did not send stays as it is. */
const changeOf = ({ version = '', status, ...draft }: Draft) => {
  const known = activityStatuses.find(each => each === status)
  if (status !== undefined && !known)
    throw new Refusal('inputInvalid', { faults: [{ field: 'status', fault: 'notOneOf' }] })
  return { ...draft, version, ...(known && { status: known }) }
}

/** Each lead and each source of funding is a choice of its own: together they are written as a paper writes them. */
const readDraft = (form: SentForm): Draft => {
  const [leads, funding] = [form.list('leads'), form.list('funding')]
  return {
    ...textsOf(form, draftFields),
    ...(leads && { leads: leads.join(' / ') }),
    ...(funding && { funding: funding.join(' / ') }),
  }
}

const outcomeOf = (query: URLSearchParams): 'saved' | 'unchanged' | undefined =>
  query.has('saved') ? 'saved' : query.has('unchanged') ? 'unchanged' : undefined
