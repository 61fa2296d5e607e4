import { wordsIn } from '#i18n/in-three.ts'
import { mailPageWords } from '#i18n/pages/mail.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import { clearBounce } from '#use-cases/mail/clear-bounce.ts'
import { markBounced } from '#use-cases/mail/mark-bounced.ts'
import { sendAgain } from '#use-cases/mail/send-again.ts'
import { sendFailedAgain } from '#use-cases/mail/send-failed-again.ts'
import { sendTestMail } from '#use-cases/mail/send-test-mail.ts'
import { showMail } from '#use-cases/mail/show-mail.ts'

import { mailAddress, readMailQuery } from '../addresses/mail-addresses.ts'
import { withOutcome } from '../frame/outcome.ts'
import { textsOf } from '../frame/sent-form.ts'
import { goTo, page, type Route, route, type Visit } from '../route.ts'
import { mailPage } from './mail-page.tsx'

/** The routes of the list of mail. */
export const mailRoutes: readonly Route[] = [
  route('mail', {
    get: async visit => {
      const { query } = visit
      const outcome = query.has('made') ? 'made' : query.has('saved') ? 'saved' : undefined
      return page(mailPage({ ...(await modelOf(visit)), outcome }))
    },
    form: {
      read: form => textsOf(form, ['address']),
      send: async ({ ask, view: { language }, draft: { address = '' } }) => {
        const { id } = await ask(sendTestMail, { address, language })
        return goTo(withOutcome(mailAddress(language), 'made', id))
      },
      showRefused: async ({ draft: { address = '' }, refusal, ...visit }) => {
        const sentence = refusalSentence(visit.view.language, refusal)
        return mailPage({ ...(await modelOf(visit)), refusedTest: { address, sentence } })
      },
    },
    examples: () => [{ parts: {} }, { parts: {}, query: { state: 'failed' } }],
  }),

  route('mailSend', {
    form: {
      sentFrom: 'mail',
      read: form => textsOf(form, ['id']),
      send: async ({ ask, draft: { id = '' }, view }) => {
        await ask(sendAgain, { id })
        return goTo(withOutcome(mailAddress(view.language), 'saved'))
      },
    },
  }),

  route('mailSendFailed', {
    form: {
      sentFrom: 'mail',
      read: () => undefined,
      send: async ({ ask, view }) => {
        await ask(sendFailedAgain, {})
        return goTo(withOutcome(mailAddress(view.language), 'saved'))
      },
    },
  }),

  route('mailCameBack', {
    form: {
      sentFrom: 'mail',
      read: form => textsOf(form, ['id']),
      send: async ({ ask, draft: { id = '' }, view }) => {
        await ask(markBounced, { id })
        return goTo(withOutcome(mailAddress(view.language), 'saved'))
      },
    },
  }),

  route('mailClear', {
    form: {
      sentFrom: 'mail',
      read: form => textsOf(form, ['address']),
      send: async ({ ask, view, draft: { address = '' } }) => {
        await ask(clearBounce, { address })
        return goTo(withOutcome(mailAddress(view.language), 'saved'))
      },
    },
  }),
]

const modelOf = async ({ ask, query, view, web }: Pick<Visit<'mail'>, 'ask' | 'query' | 'view' | 'web'>) => {
  const mailQuery = readMailQuery(query)
  return {
    ...(await ask(showMail, mailQuery)),
    query: mailQuery,
    sendsMail: web.sendsMail,
    words: wordsIn(mailPageWords, view.language),
    view,
  }
}
