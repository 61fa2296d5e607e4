import { choosableKinds } from '#domain/notices/notice-kinds.ts'
import type { NoticeKind } from '#domain/notices/notice-values.ts'
import type { Rhythm } from '#domain/notices/rhythm.ts'
import { Refusal } from '#domain/refusal.ts'
import type { Person } from '#domain/rights/right.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { noticePageWords } from '#i18n/pages/notices.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import { chooseNotices } from '#use-cases/mail/choose-notices.ts'
import { showNotices } from '#use-cases/mail/show-notices.ts'
import { showUnsubscribing } from '#use-cases/mail/show-unsubscribing.ts'
import { unsubscribe } from '#use-cases/mail/unsubscribe.ts'

import { noticesAddress } from '../addresses/mail-addresses.ts'
import { withOutcome } from '../frame/outcome.ts'
import { textsOf } from '../frame/sent-form.ts'
import { goTo, page, type Route, route, type Visit } from '../route.ts'
import { noticesPage } from './notices-page.tsx'
import { unsubscribePage } from './unsubscribe-page.tsx'

/**
 * The routes of a person's own notices: which ones come how often, and the links in mails that decline them.
 */
export const noticeRoutes: readonly Route[] = [
  route('notices', {
    get: async visit => page(noticesPage({ ...(await noticesOf(visit)), isSaved: visit.query.has('saved') })),
    form: {
      // The use-case checks what was chosen.
      read: form => textsOf(form, choosableKinds) as Partial<Record<NoticeKind, Rhythm>>,
      send: async ({ ask, view: { language }, draft }) => {
        const { isChanged } = await ask(chooseNotices, draft)
        return goTo(withOutcome(noticesAddress(language), isChanged ? 'saved' : 'unchanged'))
      },
      showRefused: async ({ draft, refusal, ...visit }) => {
        const sentence = refusalSentence(visit.view.language, refusal)
        return noticesPage({ ...(await noticesOf(visit)), refusedForm: { choices: draft, sentence } })
      },
    },
    examples: () => [{ parts: {} }, { parts: {}, query: { saved: '1' } }],
  }),

  // Programs that read mail send the form by themselves, and follow no other address: the page is the answer.
  route('unsubscribe', {
    get: async ({ params, view, web }) => {
      const { kinds } = await web.jacana.do(showUnsubscribing, mailReader, params)
      return page(unsubscribePage({ kinds, token: params.token, isDone: false, ...wordsOf(view), view }))
    },
    form: {
      read: form => ({ isOneClick: form.text('List-Unsubscribe') === 'One-Click' }),
      send: async ({ params, view, web, draft: { isOneClick } }) => {
        if (!isOneClick) throw new Refusal('formDamaged')
        const { kinds } = await web.jacana.do(unsubscribe, mailReader, params)
        return page(unsubscribePage({ kinds, token: params.token, isDone: true, ...wordsOf(view), view }))
      },
    },
    examples: ({ unsubscribeToken }) => [{ parts: { token: unsubscribeToken } }],
  }),
]

/** Whoever opens the link of a mail: the token in it says whose notices it declines. */
const mailReader: Person = {
  id: 'mail-link',
  name: 'Link in a mail',
  grants: [{ right: ['change', 'person'] }],
}

const wordsOf = ({ language }: Visit['view']) => ({ words: wordsIn(noticePageWords, language) })

const noticesOf = async ({ ask, view }: Pick<Visit<'notices'>, 'ask' | 'view'>) => ({
  ...(await ask(showNotices, {})),
  ...wordsOf(view),
  view,
})
