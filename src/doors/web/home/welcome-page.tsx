import { wordsIn } from '#i18n/in-three.ts'
import { demoPageWords } from '#i18n/pages/demo.ts'
import { signInPageWords } from '#i18n/pages/sign-in.ts'
import { welcomeWords } from '#i18n/pages/welcome.ts'

import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { addressOf } from '../paths.ts'
import { PageHead } from '../parts/page-head.tsx'

/** The first page for whoever has not signed in, where nothing is published. */
export const welcomePage = ({ view }: { view: View }) => {
  const { language } = view
  const words = wordsIn(welcomeWords, language)
  return pageBody(
    { title: words.title },
    <>
      <PageHead title={words.title} lead={view.words.tagline} view={view} />
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
