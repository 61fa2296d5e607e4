import type { Refusal } from '#domain/refusal.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { signInPageWords } from '#i18n/pages/sign-in.ts'

import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { TextField } from '../parts/text-field.tsx'
import { addressOf } from '../paths.ts'
import { PageHead } from '../parts/page-head.tsx'

type SignInPageProps = {
  view: View
  email?: string | undefined
  refusal?: Refusal
  /** The name of the identity provider; absent where there is none. */
  provider?: string | undefined
}

/** The page to sign in by address and password, or at the identity provider. */
export const signInPage = ({ view, email, refusal, provider }: SignInPageProps) => {
  const { language } = view
  const words = wordsIn(signInPageWords, language)
  return pageBody(
    { title: words.title },
    <>
      <PageHead title={words.title} lead={words.lead} view={view} refusal={refusal} />
      <form
        class="card narrow-form"
        method="post"
        action={addressOf('signIn', language, {})}
        data-turbo="false"
      >
        {provider !== undefined && (
          <p class="by-provider">
            <a class="as-button" href={addressOf('signInProvider', language, {})} data-turbo="false">
              {words.byProvider(provider)}
            </a>
            <span>{words.or}</span>
          </p>
        )}
        <TextField
          name="email"
          label={words.email}
          type="email"
          most={254}
          autocomplete="username"
          value={email}
        />
        <TextField
          name="password"
          label={words.password}
          type="password"
          most={256}
          autocomplete="current-password"
        />
        <p class="form-end">
          <button type="submit" class="first">
            {words.title}
          </button>
          <a href={addressOf('signInPassword', language, {})}>{words.forgotten}</a>
        </p>
      </form>
    </>,
  )
}
