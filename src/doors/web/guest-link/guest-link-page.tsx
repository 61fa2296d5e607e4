import type { Language } from '#domain/language.ts'
import type { Refusal } from '#domain/refusal.ts'
import { formatInstant } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { guestLinkPageWords } from '#i18n/pages/guest-link.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import type { FoundLink } from '#use-cases/people/find-guest-link.ts'

import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { TextField } from '../parts/text-field.tsx'
import { addressOf } from '../paths.ts'
import { PageHead } from '../parts/page-head.tsx'

type LinkPageProps = {
  token: string
  view: View
  linkFacts: FoundLink
  refusal?: Refusal
  draft?: { name?: string; email?: string }
}

/** The page of a link that can be used: what it does, and the button that does it. */
export const guestLinkPage = ({ token, view, linkFacts, refusal, draft = {} }: LinkPageProps) => {
  const { language } = view
  const words = wordsIn(guestLinkPageWords, language)
  const { title, lead, send } = purposeWords(linkFacts, language)
  const { purpose, expiresAt } = linkFacts.link
  return pageBody(
    { title },
    <>
      <PageHead title={title} lead={lead} view={view} refusal={refusal} />
      <form
        class="card narrow-form"
        method="post"
        action={addressOf('guestLink', language, { token })}
        data-turbo="false"
      >
        {purpose === 'setUp' && (
          <>
            <TextField name="name" label={words.name} autocomplete="name" value={draft.name} />
            <TextField
              name="email"
              label={words.email}
              type="email"
              most={254}
              autocomplete="username"
              value={draft.email}
            />
          </>
        )}
        {purpose !== 'email' && (
          <TextField
            name="password"
            label={words.password}
            type="password"
            most={256}
            autocomplete="new-password"
            hint={words.passwordHint}
          />
        )}
        <p class="form-end">
          <button type="submit" class="first">
            {send}
          </button>
        </p>
        <p class="quiet">{words.validUntil(formatInstant(language, expiresAt))}</p>
      </form>
    </>,
  )
}

/** The page of a link that cannot be used, with the reason that its holder may know. */
export const closedLinkPage = ({ view, refusal }: { view: View; refusal: Refusal }) => {
  const { language } = view
  const words = wordsIn(guestLinkPageWords, language)
  return pageBody(
    { title: words.closedTitle },
    <>
      <PageHead title={words.closedTitle} lead={refusalSentence(language, refusal)} view={view} />
      <p class="form-end">
        <a href={addressOf('signIn', language, {})}>{words.signIn}</a>
        <a href={addressOf('signInPassword', language, {})}>{words.newLink}</a>
      </p>
    </>,
  )
}

const purposeWords = (
  { link, member }: FoundLink,
  language: Language,
): { title: string; lead: string; send: string } => {
  const words = wordsIn(guestLinkPageWords, language)
  const email = member?.email ?? ''
  switch (link.purpose) {
    case 'setUp':
      return words.setUp
    case 'invitation': {
      const { title, lead, send } = words.invitation
      return { title: title(member?.name ?? ''), lead: lead(email), send }
    }
    case 'password':
      return { ...words.reset, lead: words.reset.lead(email) }
    case 'email':
      return { ...words.newAddress, lead: words.newAddress.lead(link.email ?? '') }
  }
}
