import { sayPersonName } from '#i18n/person-names.ts'
import { formatInstant } from '#i18n/formats.ts'
import type { InOne } from '#i18n/in-three.ts'
import type { closedReturnWords } from '#i18n/pages/closed-return.ts'
import { planAddress } from '../addresses/addresses.ts'
import { pageBody } from '../frame/page-body.ts'
import { papersAddress } from '../addresses/paper-addresses.ts'
import { compareAddress } from '../addresses/version-addresses.ts'
import { ChangedFacts } from '../parts/changed-facts.tsx'
import { TakeBack } from '../parts/take-back.tsx'
import type { View } from '../frame/view.ts'
import { returnPlaces } from './return-page.tsx'
import type { ReturnDetails } from './return-details.ts'
import { UnplacedList } from './unplaced-list.tsx'
import type { WrittenByReturn } from './written-by-return.ts'
import { SentFileName } from '../parts/sent-file.tsx'
import { may } from '../frame/may.ts'
import { PageHead } from '../parts/page-head.tsx'

type ClosedProps = {
  details: ReturnDetails
  outcome: WrittenByReturn | undefined
  words: InOne<typeof closedReturnWords>
  view: View
}

/** The page of a finished returned paper: what it changed, what was not possible, and where to see it. */
export const closedReturn = ({ details, outcome, words, view }: ClosedProps) => {
  const { session, plan, version } = details
  const isApplied = session.state === 'applied'
  const title = isApplied ? words.applied : words.discarded
  return pageBody(
    { title: title },
    <>
      <PageHead
        title={title}
        path={returnPlaces({ details, view })}
        lead={
          <>
            <SentFileName session={session} view={view} />
            {session.closedAt && (
              <>
                <br />
                <time datetime={session.closedAt.toISOString()}>
                  {words.by(
                    sayPersonName(view.language, session.closedBy ?? ''),
                    formatInstant(view.language, session.closedAt),
                  )}
                </time>
              </>
            )}
          </>
        }
        view={view}
      />
      {isApplied ? (
        <WrittenCounts outcome={outcome} words={words} view={view} />
      ) : (
        <>
          <p>{words.discardedNotice}</p>
          <TakeBack file={session} view={view} />
        </>
      )}
      <UnplacedList details={details} view={view} />
      <ul class="ways">
        <li>
          <a href={planAddress(view.language, plan.slug)}>{words.toPlan}</a>
        </li>
        {isApplied && may(view, 'read', 'version') && (
          <li>
            <a href={compareAddress(view.language, plan.slug, { from: version.id })}>
              {words.toComparison(version.name)}
            </a>
          </li>
        )}
        {may(view, 'read', 'paper') && (
          <li>
            <a href={papersAddress(view.language, plan.slug)}>{words.again}</a>
          </li>
        )}
      </ul>
    </>,
  )
}

const WrittenCounts = ({ outcome, words, view }: Pick<ClosedProps, 'outcome' | 'words' | 'view'>) => {
  if (!outcome) return null
  const { counts, notes, covers } = outcome
  const kinds = (['added', 'changed', 'ended'] as const).filter(kind => counts[kind] > 0)
  if (kinds.length + notes + covers === 0) return <p class="notice good">{words.noChanges}</p>
  return (
    <section class="notice good" aria-label={words.changesTitle}>
      <h2>{words.changesTitle}</h2>
      <ul class="counts">
        <ChangedFacts counts={counts} view={view} />
        {notes > 0 && <li class="added">{words.notes(notes)}</li>}
        {covers > 0 && <li class="changed">{words.covers(covers)}</li>}
      </ul>
    </section>
  )
}
