import type { PublishedVersion } from '#domain/plan/publication.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { PlanSight } from '#domain/progress/progress-stamp.ts'
import { formatDay } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { publicationWords } from '#i18n/pages/publication.ts'
import { dayOf } from '#use-cases/day-of.ts'

import { versionsAddress } from '../addresses/version-addresses.ts'
import type { View } from '../frame/view.ts'

type PublicLineProps = { plan: Plan; sight: PlanSight; view: View }

/** The day of a published version, for the reader: `1 December 2026`. */
export const publishedDay = ({ language }: View, { frozenAt }: Pick<PublishedVersion, 'frozenAt'>): string =>
  formatDay(language, dayOf(frozenAt))

/** For the public, the day of what it reads; for others, which version the public reads. */
export const PublicLine = ({ plan, sight: { content, published }, view }: PublicLineProps) => {
  const { language } = view
  const words = wordsIn(publicationWords, language)
  if (content === 'published' && published)
    return (
      <p class="as-at">
        <time datetime={dayOf(published.frozenAt)}>{words.asAt(publishedDay(view, published))}</time>
      </p>
    )
  return (
    <p class="public-line">
      {published
        ? words.publicReads(published.name, publishedDay(view, published))
        : words.publicReadsNothing}{' '}
      <a href={versionsAddress(language, plan.slug)}>{words.toVersions}</a>
    </p>
  )
}
