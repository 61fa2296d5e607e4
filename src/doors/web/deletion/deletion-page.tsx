import type { PersonName } from '#domain/people/person-name.ts'
import { deletionKinds, discardedDays, type EmptiedCounts } from '#domain/records/deletion.ts'
import { formatDayOfInstant, formatInstant, formatNumber } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { deletionKindWords } from '#i18n/pages/deletion-kinds.ts'
import { deletionPageWords } from '#i18n/pages/deletion.ts'
import { sayPersonName } from '#i18n/person-names.ts'

import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { addressOf } from '../paths.ts'
import { PageHead } from '../parts/page-head.tsx'
import { administrationPlaces } from '../parts/page-places.ts'
import { RuleTable } from './rule-table.tsx'

/** A discarded file that can still be taken back. */
type ShownFile = {
  id: string
  fileName: string
  size: number
  use: 'import' | 'returnedPaper'
  closedAt?: Date
  closedBy?: PersonName
}

type DeletionProps = {
  waiting: readonly ShownFile[]
  runs: readonly { at: Date; counts: EmptiedCounts }[]
  view: View
}

/** What waits to be emptied, what the last nights have emptied, and the rules. */
export const deletionPage = ({ waiting, runs, view }: DeletionProps) => {
  const { language } = view
  const words = wordsIn(deletionPageWords, language)
  return pageBody(
    { title: words.title },
    <>
      <PageHead title={words.title} lead={words.lead} path={administrationPlaces(view)} view={view} />
      <section aria-labelledby="waiting">
        <h2 id="waiting">{words.waiting}</h2>
        {waiting.length > 0 ? (
          <WaitingTable waiting={waiting} view={view} />
        ) : (
          <p class="empty">{words.nothingWaits}</p>
        )}
      </section>
      <section aria-labelledby="runs">
        <h2 id="runs">{words.runs}</h2>
        {runs.length > 0 ? <RunTable runs={runs} view={view} /> : <p class="empty">{words.noRuns}</p>}
      </section>
      <section aria-labelledby="rules">
        <h2 id="rules">{words.table}</h2>
        <RuleTable language={language} />
      </section>
    </>,
  )
}

const WaitingTable = ({ waiting, view: { language } }: Pick<DeletionProps, 'waiting' | 'view'>) => {
  const words = wordsIn(deletionPageWords, language)
  return (
    <table class="list waiting">
      <thead>
        <tr>
          <th scope="col">{words.file}</th>
          <th scope="col">{words.discarded}</th>
          <th scope="col">{words.emptiedOn}</th>
          <th scope="col">{words.takeBack}</th>
        </tr>
      </thead>
      <tbody>
        {waiting.map(({ id, fileName, size, use, closedAt = new Date(0), closedBy = '' }) => (
          <tr>
            <th scope="row">
              {fileName}
              <span class="note">
                {deletionKindWords[use].name[language]},{' '}
                {words.kilobytes(formatNumber(language, Math.max(1, Math.round(size / 1000))))}
              </span>
            </th>
            <td data-label={words.discarded}>
              {words.discardedBy(sayPersonName(language, closedBy), formatDayOfInstant(language, closedAt))}
            </td>
            <td data-label={words.emptiedOn}>
              {formatDayOfInstant(language, new Date(closedAt.getTime() + discardedDays * 86_400_000))}
            </td>
            <td>
              <form method="post" action={addressOf('fileTakeBack', language, {})}>
                <button type="submit" name="id" value={id} aria-label={words.takeBackNamed(fileName)}>
                  {words.takeBack}
                </button>
              </form>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const RunTable = ({ runs, view: { language } }: Pick<DeletionProps, 'runs' | 'view'>) => {
  const words = wordsIn(deletionPageWords, language)
  const sayCounts = (counts: EmptiedCounts): string =>
    deletionKinds
      .filter(kind => counts[kind])
      .map(kind => `${deletionKindWords[kind].name[language]} (${formatNumber(language, counts[kind] ?? 0)})`)
      .join(', ') || words.nothing
  return (
    <table class="list runs">
      <thead>
        <tr>
          <th scope="col">{words.when}</th>
          <th scope="col">{words.emptied}</th>
        </tr>
      </thead>
      <tbody>
        {runs.map(({ at, counts }) => (
          <tr>
            <th scope="row">
              <time datetime={at.toISOString()}>{formatInstant(language, at)}</time>
            </th>
            <td data-label={words.emptied}>{sayCounts(counts)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
