import { refusalOfLinkState } from '#domain/people/guest-link.ts'
import { Refusal } from '#domain/refusal.ts'
import type { Person } from '#domain/rights/right.ts'
import { acceptSetUp } from '#use-cases/people/accept-set-up.ts'
import { choosePassword } from '#use-cases/people/choose-password.ts'
import { confirmEmail } from '#use-cases/people/confirm-email.ts'
import { findGuestLink, type FoundLink } from '#use-cases/people/find-guest-link.ts'
import { signInByPassword } from '#use-cases/sign-in/sign-in-by-password.ts'

import { textsOf } from '../frame/sent-form.ts'
import { doorkeeper } from '../frame/visitor.ts'
import { addressOf } from '../paths.ts'
import { browserOf, cookieOfStep, demandSignIn } from '../sign-in/sign-in-steps.ts'
import { goTo, goToWith, page, type Route, route, type Visit } from '../route.ts'
import { closedLinkPage, guestLinkPage } from './guest-link-page.tsx'

type LinkVisit = Visit<'guestLink'>
type LinkDraft = { name?: string; email?: string; password?: string }

/**
 * The route of all guest links. Opening one changes nothing, because programs that check mails open links;
 * only the button of its page does.
 */
export const guestLinkRoutes: readonly Route[] = [
  route('guestLink', {
    get: async visit => page(await linkPage(visit)),
    form: {
      read: (form): LinkDraft => textsOf(form, ['name', 'email', 'password']),
      send: async visit => {
        const linkFacts = await demandOpen(visit)
        return useLink(visit, linkFacts, visit.draft)
      },
      showRefused: async visit => linkPage(visit, visit.refusal, visit.draft),
      mendable: [
        'linkUnknown',
        'linkUsed',
        'linkEnded',
        'linkExpired',
        'setUpDone',
        'personLeft',
        'inputInvalid',
        'passwordKnown',
        'emailTaken',
      ],
    },
    examples: ({ guestToken }) => [{ parts: { token: guestToken } }, { parts: { token: 'unknown' } }],
  }),
]

const linkPage = async (visit: LinkVisit, refusal?: Refusal, draft?: LinkDraft) => {
  const { view, params } = visit
  const linkFacts = await find(visit)
  const closing = closingRefusal(linkFacts) ?? (isFinal(refusal) ? refusal : undefined)
  if (closing || !linkFacts) return closedLinkPage({ view, refusal: closing ?? new Refusal('linkUnknown') })
  return guestLinkPage({
    token: params.token,
    view,
    linkFacts,
    ...(refusal && { refusal }),
    ...(draft && { draft }),
  })
}

const useLink = async (
  { web, view, params, c }: LinkVisit,
  linkFacts: FoundLink,
  { name = '', email = '', password = '' }: LinkDraft,
) => {
  const { token } = params
  const { language } = view
  const { member, link } = linkFacts
  if (link.purpose === 'email') {
    await web.jacana.do(confirmEmail, holderOf(linkFacts), { token })
    return goTo(addressOf('signIn', language, {}))
  }
  if (link.purpose === 'setUp')
    await web.jacana.do(acceptSetUp, doorkeeper, { token, name, email, language, password })
  else await web.jacana.do(choosePassword, holderOf(linkFacts), { token, password })
  // Whoever has just chosen the password need not type it again; a second factor is asked for as ever.
  const answer = await web.jacana.do(signInByPassword, doorkeeper, {
    email: member?.email ?? email,
    password,
    browser: browserOf(c),
  })
  if (answer.kind === 'code')
    return goToWith(addressOf('signInCode', language, {}), [cookieOfStep(web, answer)])
  return goToWith(addressOf('home', language, {}), [demandSignIn(web).cookieOf(answer.token)])
}

const find = ({ web, params }: Pick<LinkVisit, 'web' | 'params'>) =>
  web.jacana.do(findGuestLink, doorkeeper, { token: params.token })

const demandOpen = async (visit: LinkVisit): Promise<FoundLink> => {
  const linkFacts = await find(visit)
  const refusal = closingRefusal(linkFacts)
  if (refusal || !linkFacts) throw refusal ?? new Refusal('linkUnknown')
  return linkFacts
}

/** The person whom a link is for, who may change themselves alone: the log names them for what they do. */
const holderOf = ({ member }: FoundLink): Person => {
  if (!member) throw new Refusal('linkUnknown')
  const { id, name } = member
  return { id, name, grants: [{ right: ['change', 'person'], where: { people: [id] } }] }
}

const closingRefusal = (linkFacts: FoundLink | undefined): Refusal | undefined => {
  if (!linkFacts) return new Refusal('linkUnknown')
  const { state } = linkFacts
  return state === 'open' ? undefined : new Refusal(refusalOfLinkState[state])
}

const isFinal = (refusal: Refusal | undefined): boolean =>
  refusal !== undefined &&
  ['linkUnknown', 'linkUsed', 'linkEnded', 'linkExpired', 'setUpDone', 'personLeft'].includes(refusal.code)
