import type { PaperPageWords } from '#i18n/pages/papers.ts'
import { Layout } from '../frame/layout.tsx'
import type { View } from '../frame/view.ts'
import { papersAddress } from '../addresses/paper-addresses.ts'

/** What stands where the making of a paper is not known, or not any more. */
export const MakingGonePage = ({
  slug,
  words,
  view,
}: {
  slug: string
  words: PaperPageWords
  view: View
}) => (
  <Layout title={words.making.unknownTitle} view={view}>
    <header class="head">
      <h1>{words.making.unknownTitle}</h1>
      <p class="under">{words.making.unknown}</p>
    </header>
    <ul class="ways">
      <li>
        <a href={papersAddress(view.language, slug)}>{words.making.toPapers}</a>
      </li>
    </ul>
  </Layout>
)
