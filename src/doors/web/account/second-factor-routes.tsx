import type { Refusal } from '#domain/refusal.ts'
import { beginSecondFactor } from '#use-cases/sign-in/begin-second-factor.ts'
import { confirmSecondFactor } from '#use-cases/sign-in/confirm-second-factor.ts'
import { renewRecoveryCodes } from '#use-cases/sign-in/renew-recovery-codes.ts'
import { removeSecondFactor } from '#use-cases/sign-in/remove-second-factor.ts'
import { showAccount } from '#use-cases/sign-in/show-account.ts'

import { textsOf } from '../frame/sent-form.ts'
import { visitorOf } from '../frame/view-of.ts'
import { addressOf } from '../paths.ts'
import { limitsOfCode, limitsOfOwnPassword, tryWithin } from '../sign-in/sign-in-limits.ts'
import { demandSignIn } from '../sign-in/sign-in-steps.ts'
import { goTo, page, secretPage, type Route, route, type Visit } from '../route.ts'
import { hasOwnAccount } from './has-own-account.ts'
import { recoveryCodesPage, secondFactorPage } from './second-factor-page.tsx'

/** The routes of one's own second factor. */
export const secondFactorRoutes: readonly Route[] = [
  route('secondFactor', {
    get: async visit => {
      if (!hasOwnAccount(visit.view)) return goTo(addressOf('signIn', visit.view.language, {}))
      return page(await factorPage(visit))
    },
    form: {
      read: () => undefined,
      send: async ({ ask, view }) => {
        await ask(beginSecondFactor, {})
        return goTo(addressOf('secondFactor', view.language, {}))
      },
      showRefused: async visit => factorPage(visit, visit.refusal),
      mendable: ['secondFactorSet'],
    },
    examples: () => [{ parts: {} }],
  }),

  route('secondFactorConfirm', {
    form: {
      sentFrom: 'secondFactor',
      read: form => textsOf(form, ['code']),
      send: async ({ ask, web, view, person, c, draft: { code = '' } }) => {
        const { sessionId = '' } = visitorOf(c)
        const { codes } = await tryWithin(demandSignIn(web), limitsOfCode(person.id), () =>
          ask(confirmSecondFactor, { code, sessionId }),
        )
        // No address may lead to the codes again.
        return secretPage(recoveryCodesPage({ codes, view }))
      },
      showRefused: async visit => factorPage(visit, visit.refusal),
      mendable: ['codeWrong', 'secondFactorSet', 'inputInvalid', 'tooManyTries'],
    },
  }),

  route('secondFactorCodes', {
    form: {
      sentFrom: 'secondFactor',
      read: form => textsOf(form, ['currentPassword', 'code']),
      send: async ({ ask, web, view, person, draft: { currentPassword = '', code = '' } }) => {
        const limits = [...limitsOfOwnPassword(person.id), ...limitsOfCode(person.id)]
        const { codes } = await tryWithin(demandSignIn(web), limits, () =>
          ask(renewRecoveryCodes, { currentPassword, code }),
        )
        return secretPage(recoveryCodesPage({ codes, isRenewal: true, view }))
      },
      showRefused: async visit => factorPage(visit, visit.refusal),
      mendable: ['passwordWrong', 'codeWrong', 'inputInvalid', 'tooManyTries'],
    },
  }),

  route('secondFactorOff', {
    form: {
      sentFrom: 'secondFactor',
      read: form => textsOf(form, ['currentPassword']),
      send: async ({ ask, web, view, person, draft: { currentPassword = '' } }) => {
        await tryWithin(demandSignIn(web), limitsOfOwnPassword(person.id), () =>
          ask(removeSecondFactor, { password: currentPassword }),
        )
        return goTo(addressOf('secondFactor', view.language, {}))
      },
      showRefused: async visit => factorPage(visit, visit.refusal),
      mendable: ['passwordWrong', 'secondFactorDemanded', 'inputInvalid', 'tooManyTries'],
    },
  }),
]

const factorPage = async ({ ask, view, c }: Pick<Visit, 'ask' | 'view' | 'c'>, refusal?: Refusal) =>
  secondFactorPage({
    account: await ask(showAccount, {}),
    view,
    isMissing: visitorOf(c).lacksSecondFactor ?? false,
    ...(refusal && { refusal }),
  })
