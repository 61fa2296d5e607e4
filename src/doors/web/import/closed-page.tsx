import { sayPersonName } from '#i18n/person-names.ts'
import { formatInstant } from '#i18n/formats.ts'
import type { InOne } from '#i18n/in-three.ts'
import type { importPageWords } from '#i18n/pages/import.ts'
import { importAddress, planAddress } from '../addresses/addresses.ts'
import { pageBody } from '../frame/page-body.ts'
import { ChangedFacts } from '../parts/changed-facts.tsx'
import { TakeBack } from '../parts/take-back.tsx'
import type { View } from '../frame/view.ts'
import type { WrittenCounts } from '../parts/written-counts.ts'
import type { ImportDetails } from './import-details.ts'
import { SentFileName } from '../parts/sent-file.tsx'
import { PageHead } from '../parts/page-head.tsx'

type ClosedProps = {
  details: ImportDetails
  counts: WrittenCounts | undefined
  words: InOne<typeof importPageWords>
  view: View
}

/** The page of a finished import: what it changed, or that it changed nothing. */
export const closedPage = ({ details, counts, words, view }: ClosedProps) => {
  const { session, corrections } = details
  const isApplied = session.state === 'applied'
  const title = isApplied ? words.closed.applied : words.closed.discarded
  return pageBody(
    { title: title },
    <>
      <PageHead
        title={title}
        path={[{ name: words.title, href: importAddress(view.language) }]}
        lead={
          <>
            <SentFileName session={session} view={view} />
            <br />
            {session.closedAt && (
              <time datetime={session.closedAt.toISOString()}>
                {words.closed.by(
                  sayPersonName(view.language, session.closedBy ?? ''),
                  formatInstant(view.language, session.closedAt),
                )}
              </time>
            )}
            {corrections.length > 0 && ` · ${words.closed.corrections(corrections.length)}`}
          </>
        }
        view={view}
      />
      {isApplied ? (
        <WrittenNotice counts={counts} words={words} view={view} />
      ) : (
        <>
          <p>{words.closed.discardedNotice}</p>
          <TakeBack file={session} view={view} />
        </>
      )}
      <ul class="ways">
        {isApplied && (
          <li>
            <a href={planAddress(view.language, session.planSlug ?? details.slug)}>{words.closed.toPlan}</a>
          </li>
        )}
        <li>
          <a href={importAddress(view.language)}>{words.closed.again}</a>
        </li>
      </ul>
    </>,
  )
}

const WrittenNotice = ({ counts, words, view }: Pick<ClosedProps, 'counts' | 'words' | 'view'>) => {
  const kinds = (['added', 'changed', 'ended'] as const).filter(kind => counts?.[kind])
  if (counts && kinds.length === 0) return <p class="notice good">{words.closed.noChanges}</p>
  return counts ? (
    <section class="notice good" aria-label={words.closed.changesTitle}>
      <h2>{words.closed.changesTitle}</h2>
      <ul class="counts">
        <ChangedFacts counts={counts} view={view} />
      </ul>
    </section>
  ) : null
}
