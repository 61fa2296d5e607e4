import type { Refusal } from '#domain/refusal.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { signInPageWords } from '#i18n/pages/sign-in.ts'

import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { TextField } from '../parts/text-field.tsx'
import { addressOf } from '../paths.ts'
import { PageHead } from '../parts/page-head.tsx'

type RequestPasswordProps = { view: View; isSent?: boolean; email?: string | undefined; refusal?: Refusal }

/** The page that sends a link for a new password; it says the same whatever the address. */
export const requestPasswordPage = ({ view, isSent, email, refusal }: RequestPasswordProps) => {
  const { language } = view
  const words = wordsIn(signInPageWords, language)
  return pageBody(
    { title: words.reset.title },
    <>
      <PageHead
        title={words.reset.title}
        lead={words.reset.lead}
        view={view}
        refusal={refusal}
        notice={isSent && { tone: 'good', sentence: words.reset.done }}
      />
      <form
        class="card narrow-form"
        method="post"
        action={addressOf('signInPassword', language, {})}
        data-turbo="false"
      >
        <TextField
          name="email"
          label={words.email}
          type="email"
          most={254}
          autocomplete="username"
          value={email}
        />
        <p class="form-end">
          <button type="submit" class="first">
            {words.reset.send}
          </button>
          <a href={addressOf('signIn', language, {})}>{words.reset.back}</a>
        </p>
      </form>
    </>,
  )
}
