import { appointHolder } from '#use-cases/people/appoint-holder.ts'
import { appointStandIn } from '#use-cases/people/appoint-stand-in.ts'
import { endHolding, holdingActions } from '#use-cases/people/end-holding.ts'

import { demandChoice } from '../frame/demand-choices.ts'
import { textsOf } from '../frame/sent-form.ts'
import { goTo, type Route, route } from '../route.ts'
import { postOutcome, showPostPage } from './show-post-page.tsx'

/** The routes of the forms that say who has a post, and until when. */
export const postHolderRoutes: readonly Route[] = [
  route('postStandIn', {
    form: {
      sentFrom: 'post',
      read: form => textsOf(form, ['version', 'person', 'firstDay', 'lastDay']),
      send: async ({ ask, params: { id }, view: { language }, draft }) => {
        await ask(appointStandIn, { ...emptyDays, ...draft, id })
        return goTo(postOutcome(language, id, true))
      },
      showRefused: ({ draft, refusal, ...visit }) => showPostPage(visit, { form: 'standIn', draft, refusal }),
    },
  }),

  route('postHolder', {
    form: {
      sentFrom: 'post',
      read: form => textsOf(form, ['version', 'person', 'firstDay']),
      send: async ({ ask, params: { id }, view: { language }, draft }) => {
        await ask(appointHolder, { ...emptyDays, ...draft, id })
        return goTo(postOutcome(language, id, true))
      },
      showRefused: ({ draft, refusal, ...visit }) => showPostPage(visit, { form: 'holder', draft, refusal }),
    },
  }),

  route('postHolding', {
    form: {
      sentFrom: 'post',
      read: form => textsOf(form, ['version', 'holding', 'lastDay', 'action']),
      send: async ({ ask, params: { id }, view: { language }, draft: { action: sent, ...draft } }) => {
        const action = demandChoice('action', sent, holdingActions)
        const { changed } = await ask(endHolding, { ...emptyDays, holding: '', ...draft, id, action })
        return goTo(postOutcome(language, id, changed))
      },
      showRefused: ({ draft, refusal, ...visit }) => showPostPage(visit, { form: 'holding', draft, refusal }),
    },
  }),
]

/** A form that did not send a field sent it empty. */
const emptyDays = { version: '', person: '', firstDay: '', lastDay: '' }
