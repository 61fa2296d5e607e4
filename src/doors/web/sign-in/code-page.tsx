import type { Refusal } from '#domain/refusal.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { signInPageWords } from '#i18n/pages/sign-in.ts'

import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { TextField } from '../parts/text-field.tsx'
import { addressOf } from '../paths.ts'
import { PageHead } from '../parts/page-head.tsx'

/** The page that asks for the code of a second factor, after the password. */
export const codePage = ({ view, refusal }: { view: View; refusal?: Refusal }) => {
  const { language } = view
  const { code } = wordsIn(signInPageWords, language)
  const { title } = wordsIn(signInPageWords, language)
  return pageBody(
    { title: code.title },
    <>
      <PageHead title={code.title} lead={code.lead} view={view} refusal={refusal} />
      <form
        class="card narrow-form"
        method="post"
        action={addressOf('signInCode', language, {})}
        data-turbo="false"
      >
        <TextField
          name="code"
          label={code.label}
          most={50}
          autocomplete="one-time-code"
          hint={code.recovery}
        />
        <p class="form-end">
          <button type="submit" class="first">
            {title}
          </button>
          <a href={addressOf('signIn', language, {})}>{code.again}</a>
        </p>
      </form>
    </>,
  )
}
