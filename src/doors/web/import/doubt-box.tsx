import type { Doubt } from '#domain/papers/parsed-plan.ts'
import { formatShare } from '#i18n/formats.ts'
import { CorrectionTarget } from './correction-target.tsx'
import { doubtAnchor, importVerbAddress, previewAddress } from '../addresses/import-addresses.ts'
import type { Preview } from './preview.ts'
import { sourcePlace } from './source-place.ts'

/** Why a cell is in doubt, in words, and what can be done about it with one press. */
export const DoubtBox = ({ doubt, preview }: { doubt: Doubt; preview: Preview }) => {
  const { view, words, shown, query } = preview
  const { at, cell } = doubt
  const next = preview.after(doubt)
  return (
    <form
      class="doubt"
      method="post"
      action={importVerbAddress(view.language, shown.session.id, 'correct')}
      data-turbo-action="replace"
      lang={view.language}
    >
      <CorrectionTarget at={at} version={shown.session.version} show={query.show} />
      <p>
        <b class="doubt-mark">{words.doubt.short[doubt.reason]}</b>{' '}
        {[words.doubt.sure(formatShare(view.language, doubt.confidence)), sourcePlace(doubt, words)]
          .filter(Boolean)
          .join(', ')}
      </p>
      <p class="ways-out">
        <button name="do" value={`accept ${cell}`} autofocus={preview.focus === doubt}>
          {words.doubt.keep}
        </button>
        {moves(doubt, preview).map(({ value, label, tongue }) => (
          <button name="do" value={value}>
            {tongue && (
              <>
                <span class="unseen">{words.correct.moveTo} </span>
                <span aria-hidden="true">→ </span>
              </>
            )}
            <span lang={tongue}>{label}</span>
          </button>
        ))}
        <a href={`${previewAddress(view.language, shown.session.id, { ...query, edit: at })}#edit`}>
          {words.doubt.edit}
        </a>
        {next && (
          <a class="next" href={doubtAddress(next, preview)}>
            {words.doubt.next}
          </a>
        )}
      </p>
    </form>
  )
}

/** The address of a doubt: on this page, or on the page of rows that holds it. */
export const doubtAddress = ({ at, cell }: Doubt, { view, shown, query, page }: Preview): string => {
  const isHere = page.rows.some(
    row => row.at.section === at.section && row.at.result === at.result && row.at.row === at.row,
  )
  const anchor = `#${doubtAnchor(at, cell)}`
  return isHere
    ? anchor
    : `${previewAddress(view.language, shown.session.id, { show: query.show, at })}${anchor}`
}

/** The likeliest other places; the form of the row offers all of them. */
type Move = { value: string; label: string; tongue?: string }

const moves = (
  { at, cell, reason, alternatives, text }: Doubt,
  { columns, words, shown }: Preview,
): Move[] => {
  if (at.row === undefined || text === '') return []
  const rows = shown.parsed.sections
    .find(({ number }) => number === at.section)
    ?.results.find(({ number }) => number === at.result)?.rows.length
  const toRow = [
    ...(at.row > 0 ? [{ value: `above ${cell}`, label: words.correct.above }] : []),
    ...(at.row + 1 < (rows ?? 0) ? [{ value: `below ${cell}`, label: words.correct.below }] : []),
  ]
  const toColumn = columns
    .filter(
      ({ key, role }) => role !== 'result' && key !== cell && alternatives.slice(0, mostMoves).includes(key),
    )
    .map(({ key, heading }) => ({
      value: `move ${cell} ${key}`,
      label: heading,
      tongue: shown.parsed.document.language,
    }))
  return reason === 'rowUnsure' ? toRow : toColumn
}

const mostMoves = 2
