import type { Refusal } from '#domain/refusal.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { signInPageWords } from '#i18n/pages/sign-in.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'

import { FieldFault } from '../frame/field-fault.tsx'
import { Notice } from '../frame/notice.tsx'
import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { addressOf } from '../paths.ts'

type SignInPageProps = { view: View; email?: string | undefined; refusal?: Refusal }

/** The page to sign in by address and password. */
export const signInPage = ({ view, email, refusal }: SignInPageProps) => {
  const { language } = view
  const words = wordsIn(signInPageWords, language)
  return pageBody(
    { title: words.title },
    <>
      <header class="head">
        <h1>{words.title}</h1>
        <p class="under">{words.lead}</p>
      </header>
      {refusal && (
        <Notice tone="bad">
          <p>{refusalSentence(language, refusal)}</p>
        </Notice>
      )}
      <form
        class="card narrow-form"
        method="post"
        action={addressOf('signIn', language, {})}
        data-turbo="false"
      >
        <div class="field">
          <label for="email">{words.email}</label>
          <input
            id="email"
            name="email"
            type="email"
            required
            maxlength={254}
            autocomplete="username"
            value={email}
          />
          <FieldFault name="email" />
        </div>
        <div class="field">
          <label for="password">{words.password}</label>
          <input
            id="password"
            name="password"
            type="password"
            required
            maxlength={256}
            autocomplete="current-password"
          />
          <FieldFault name="password" />
        </div>
        <p>
          <button type="submit" class="first">
            {words.title}
          </button>
        </p>
      </form>
    </>,
  )
}
