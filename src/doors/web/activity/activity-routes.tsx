import type { Language } from '#domain/language.ts'
import { mayAnywhere } from '#domain/rights/right.ts'
import { activityStatuses } from '#domain/progress/progress.ts'
import { Refusal } from '#domain/refusal.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import { listPostChoices } from '#use-cases/people/list-post-choices.ts'
import { reviseActivity } from '#use-cases/plan/revise-activity.ts'
import { showActivity } from '#use-cases/plan/show-activity.ts'
import { recordProgress } from '#use-cases/progress/record-progress.ts'

import { activityAddress, activityName } from '../addresses/addresses.ts'
import { withOutcome } from '../frame/outcome.ts'
import { type SentForm, textsOf } from '../frame/sent-form.ts'
import { addressOf } from '../paths.ts'
import { goTo, movedTo, page, type Route, route, type Visit } from '../route.ts'
import { type Draft, draftFields } from './activity-form.tsx'
import { activityPage } from './activity-page.tsx'

/** The routes of an activity and of the forms that change it. */
export const activityRoutes: readonly Route[] = [
  route('activity', {
    open: 'listed',
    get: async ({ ask, params: { slug, name }, query, person, view }) => {
      const before = query.get('before') ?? undefined
      const activity = await ask(showActivity, { slug, id: name, before })
      const { number } = activity.result
      if (name !== activityName(number, activity.activity))
        return movedTo(activityAddress(view.language, slug, number, activity.activity))
      const posts = await postChoices({ ask, person })
      return page(activityPage({ ...activity, posts, view, before, outcome: outcomeOf(query) }))
    },

    form: {
      mostBytes: 256 * 1024,
      read: form => readDraft(form),
      send: async ({ ask, params: { slug, name }, view: { language }, draft }) => {
        const { changed } = await ask(reviseActivity, { slug, id: name, language, ...changeOf(draft) })
        return goTo(outcomeAddress(language, slug, name, changed))
      },
      showRefused: async ({ ask, params: { slug, name }, person, view, draft, refusal }) => {
        const trouble = {
          sentence: refusalSentence(view.language, refusal),
          clash: refusal.code === 'clash',
        }
        const activity = await ask(showActivity, { slug, id: name })
        const posts = await postChoices({ ask, person })
        return activityPage({ ...activity, posts, view, refusedForm: { draft, trouble } })
      },
      mendable: ['clash', 'inputInvalid', 'codeNotInLegend', 'dayUnknown', 'textEmptied'],
    },

    examples: ({ slug, activityName: name }) => [{ parts: { slug, name } }],
  }),

  route('activityStatus', {
    form: {
      sentFrom: 'activity',
      read: form => textsOf(form, ['status', 'seen']),
      send: async ({ ask, params: { slug, name }, view: { language }, draft: { status, seen = '' } }) => {
        const knownStatus = activityStatuses.find(each => each === status)
        if (!knownStatus)
          throw new Refusal('inputInvalid', { faults: [{ field: 'status', fault: 'notOneOf' }] })
        const { changed } = await ask(recordProgress, { slug, id: name, status: knownStatus, seen })
        return goTo(outcomeAddress(language, slug, name, changed))
      },
      showRefused: async ({ ask, params: { slug, name }, person, view, draft: { status = '' }, refusal }) => {
        const sentence = refusalSentence(view.language, refusal)
        const activity = await ask(showActivity, { slug, id: name })
        const posts = await postChoices({ ask, person })
        return activityPage({ ...activity, posts, view, refusedStatus: { status, sentence } })
      },
      mendable: ['clash', 'inputInvalid', 'closingStatus'],
    },
  }),
]

/** The posts that the form offers, for whoever may change the plan. */
const postChoices = async ({ ask, person }: Pick<Visit, 'ask' | 'person'>) =>
  mayAnywhere(person, ['change', 'plan']) && mayAnywhere(person, ['read', 'post'])
    ? ask(listPostChoices, {})
    : []

const outcomeAddress = (language: Language, slug: string, name: string, changed: boolean): string =>
  withOutcome(addressOf('activity', language, { slug, name }), changed ? 'saved' : 'unchanged')

/** The draft as the use-case takes it. Fields that the form did not send stay as they are. */
const changeOf = ({ version = '', ...draft }: Draft) => ({ version, ...draft })

/**
 * The draft in a form.
 * Each lead and each funding source is a separate field; they are joined in the way a paper writes them.
 */
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
