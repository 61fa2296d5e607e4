import { formatInstant, formatNumber } from '#i18n/formats.ts'
import { importWords } from '#i18n/pages/import.ts'
import type { ReturnWords } from '#i18n/pages/returns-en.ts'
import { planAddress } from '../addresses/addresses.ts'
import { Layout } from '../frame/layout.tsx'
import { papersAddress } from '../addresses/paper-addresses.ts'
import { compareAddress } from '../addresses/version-addresses.ts'
import type { View } from '../frame/view.ts'
import { ReturnCrumbs } from './return-page.tsx'
import type { ShownReturn } from './shown-return.ts'
import { UnplacedList } from './unplaced-list.tsx'
import type { WrittenByReturn } from './written-by-return.ts'

type ClosedProps = {
  shown: ShownReturn
  written: WrittenByReturn | undefined
  words: ReturnWords
  view: View
}

/** A paper that came back and is finished: what it wrote, what it could not, and where to see it. */
export const ClosedReturn = ({ shown, written, words, view }: ClosedProps) => {
  const { session, plan, version } = shown
  const isApplied = session.state === 'applied'
  const title = isApplied ? words.closed.applied : words.closed.discarded
  return (
    <Layout title={title} view={view}>
      <ReturnCrumbs desk={{ shown, view, words }} />
      <header class="head">
        <h1>{title}</h1>
        <p class="under">
          <span class="file">{session.fileName}</span>
          {session.closedAt && (
            <>
              <br />
              <time datetime={session.closedAt.toISOString()}>
                {words.closed.by(session.closedBy ?? '', formatInstant(view.language, session.closedAt))}
              </time>
            </>
          )}
        </p>
      </header>
      {isApplied ? <Written written={written} words={words} view={view} /> : <p>{words.closed.dropped}</p>}
      <UnplacedList shown={shown} words={words} />
      <ul class="ways">
        <li>
          <a href={planAddress(view.language, plan.slug)}>{words.closed.toPlan}</a>
        </li>
        {isApplied && (
          <li>
            <a href={compareAddress(view.language, plan.slug, { from: version.id })}>
              {words.closed.toComparison(version.name)}
            </a>
          </li>
        )}
        <li>
          <a href={papersAddress(view.language, plan.slug)}>{words.closed.again}</a>
        </li>
      </ul>
    </Layout>
  )
}

const Written = ({ written, words, view }: Pick<ClosedProps, 'written' | 'words' | 'view'>) => {
  if (!written) return null
  const { counts, notes, covers } = written
  const kinds = (['added', 'changed', 'ended'] as const).filter(kind => counts[kind] > 0)
  if (kinds.length + notes + covers === 0) return <p class="notice good">{words.closed.nothing}</p>
  return (
    <section class="notice good" aria-label={words.closed.written}>
      <h2>{words.closed.written}</h2>
      <ul class="counts">
        {kinds.map(kind => (
          <li class={kind}>
            <b>{formatNumber(view.language, counts[kind])}</b> {importWords[view.language].changeCounts[kind]}
          </li>
        ))}
        {notes > 0 && <li class="added">{words.closed.notes(notes)}</li>}
        {covers > 0 && <li class="changed">{words.closed.covers(covers)}</li>}
      </ul>
    </section>
  )
}
