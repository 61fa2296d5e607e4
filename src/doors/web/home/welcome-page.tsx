import { wordsIn } from '#i18n/in-three.ts'
import { demoPageWords } from '#i18n/pages/demo.ts'
import { signInPageWords } from '#i18n/pages/sign-in.ts'
import { welcomeWords } from '#i18n/pages/welcome.ts'

import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { addressOf } from '../paths.ts'

/** The first page for whoever has not signed in, where nothing is published. */
export const welcomePage = ({ view }: { view: View }) => {
  const { language } = view
  const words = wordsIn(welcomeWords, language)
  return pageBody(
    { title: words.title },
    <>
      <header class="head">
        <h1>{words.title}</h1>
        <p class="under">{view.words.tagline}</p>
      </header>
      <section class="card welcome">
        <p>{words.nothing}</p>
        <p>{words.signInNote}</p>
        <p class="ways-on">
          <a class="button first" href={addressOf('signIn', language, {})}>
            {wordsIn(signInPageWords, language).title}
          </a>
          {view.isDemoOffered && (
            <a class="button" href={addressOf('demo', language, {})}>
              {wordsIn(demoPageWords, language).title}
            </a>
          )}
        </p>
      </section>
    </>,
  )
}
