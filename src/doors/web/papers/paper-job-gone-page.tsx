import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { papersAddress } from '../addresses/paper-addresses.ts'
import { PageHead } from '../parts/page-head.tsx'
import type { InOne } from '#i18n/in-three.ts'
import type { paperJobWords } from '#i18n/pages/paper-job.ts'

/** The page in place of a paper job that is not known, or no longer known. */
export const paperJobGonePage = ({
  slug,
  words,
  view,
}: {
  slug: string
  words: InOne<typeof paperJobWords>
  view: View
}) =>
  pageBody(
    { title: words.unknownTitle },
    <>
      <PageHead title={words.unknownTitle} lead={words.unknown} view={view} />
      <ul class="ways">
        <li>
          <a href={papersAddress(view.language, slug)}>{words.toPapers}</a>
        </li>
      </ul>
    </>,
  )
