import type { Publication } from '#domain/plan/publication.ts'
import { validPublications } from '#domain/plan/publication.ts'
import type { PlanVersion } from '#domain/plan/version.ts'
import { mayAnywhere } from '#domain/rights/right.ts'
import { formatInstant } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { publicationWords } from '#i18n/pages/publication.ts'
import { erasedPersonWords, sayPersonName } from '#i18n/person-names.ts'

import { publishAddress, takeBackAddress } from '../addresses/publication-addresses.ts'
import type { View } from '../frame/view.ts'

type CellProps = {
  slug: string
  version: PlanVersion
  publications: readonly Publication[]
  namedAction: (action: string, name: string) => string
  view: View
}

/** Whether a version is public, by whom and since when, with the ways to publish it and to take it back. */
export const PublicationCell = ({ slug, version, publications, namedAction, view }: CellProps) => {
  const { language } = view
  const words = wordsIn(publicationWords, language)
  const newest = publications.find(({ versionId }) => versionId === version.id)
  const state = stateOf(newest, publications)
  const isPublic = state === 'inForce' || state === 'earlier'
  return (
    <>
      <span class={`public-state ${state}`}>{words.states[state]}</span>
      {newest && <small>{sayAct(newest, view)}</small>}
      {mayAnywhere(view.person, ['change', 'publication']) && (
        <span class="public-ways">
          {state !== 'inForce' && (
            <a
              href={publishAddress(language, slug, version.id)}
              aria-label={namedAction(words.toPublish, version.name)}
            >
              {words.toPublish}
            </a>
          )}
          {isPublic && (
            <a
              href={takeBackAddress(language, slug, version.id)}
              aria-label={namedAction(words.toTakeBack, version.name)}
            >
              {words.toTakeBack}
            </a>
          )}
        </span>
      )}
    </>
  )
}

const stateOf = (
  newest: Publication | undefined,
  publications: readonly Publication[],
): 'inForce' | 'earlier' | 'takenBack' | 'never' => {
  if (!newest) return 'never'
  if (newest.takenBackAt) return 'takenBack'
  return validPublications(publications)[0] === newest ? 'inForce' : 'earlier'
}

const sayAct = (publication: Publication, { language }: View): string => {
  const { byAt } = wordsIn(publicationWords, language)
  const { publishedAt, publishedBy, takenBackAt, takenBackBy } = publication
  const [who, when] = takenBackAt ? [takenBackBy, takenBackAt] : [publishedBy, publishedAt]
  const name = who === undefined ? erasedPersonWords[language] : sayPersonName(language, who)
  return byAt(name, formatInstant(language, when))
}
