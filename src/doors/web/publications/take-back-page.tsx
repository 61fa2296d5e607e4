import type { PublicationPreview } from '#use-cases/publications/preview-publication.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { publicationWords } from '#i18n/pages/publication.ts'

import { takeBackAddress } from '../addresses/publication-addresses.ts'
import { versionsAddress } from '../addresses/version-addresses.ts'
import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { PageHead } from '../parts/page-head.tsx'
import { versionsPlaces } from '../parts/page-places.ts'

/** The page that says what becomes of the public's pages when a version is taken back, and asks. */
export const takeBackPage = ({ plan, version, valid, view }: PublicationPreview & { view: View }) => {
  const { language } = view
  const words = wordsIn(publicationWords, language)
  const versions = versionsAddress(language, plan.slug)
  const isPublic = valid.some(({ versionId }) => versionId === version.id)
  const next = valid.find(({ versionId }) => versionId !== version.id)
  return pageBody(
    { title: words.takeBackTitle(version.name) },
    <>
      <PageHead
        title={words.takeBackTitle(version.name)}
        lead={isPublic ? words.takeBackLead : words.isNotPublic}
        path={versionsPlaces(plan, view)}
        view={view}
      />
      <form method="post" action={takeBackAddress(language, plan.slug, version.id)} autocomplete="off">
        {isPublic && (
          <>
            <p>{next ? words.thenReads(next.version) : words.thenNothing}</p>
            <p>{words.copiesStay}</p>
          </>
        )}
        <p class="ways-on">
          {isPublic && (
            <button type="submit" class="first">
              {words.takeBack}
            </button>
          )}
          <a href={versions}>{words.cancel}</a>
        </p>
      </form>
    </>,
  )
}
