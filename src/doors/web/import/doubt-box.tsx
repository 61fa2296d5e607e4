import type { Doubt } from '#domain/papers/parsed-plan.ts'
import { formatShare } from '#i18n/formats.ts'
import { CorrectionTarget } from './correction-target.tsx'
import { doubtAnchor, importVerbAddress, previewAddress } from '../addresses/import-addresses.ts'
import type { PreviewModel } from './preview-model.ts'
import { sourcePlace } from './source-place.ts'
import { may } from '../frame/may.ts'

/** The box of a doubt: the reason in words, and buttons for what can be done about it. */
export const DoubtBox = ({ doubt, model }: { doubt: Doubt; model: PreviewModel }) => {
  const { view, words, details, query } = model
  const { at, cell } = doubt
  const next = model.after(doubt)
  const mark = (
    <p>
      <b class="doubt-mark">{words.doubt.short[doubt.reason]}</b>{' '}
      {[words.doubt.sure(formatShare(view.language, doubt.confidence)), sourcePlace(doubt, words)]
        .filter(Boolean)
        .join(', ')}
    </p>
  )
  if (!may(view, 'change', 'import'))
    return (
      <div class="doubt" lang={view.language}>
        {mark}
      </div>
    )
  return (
    <form
      class="doubt"
      method="post"
      action={importVerbAddress(view.language, details.session.id, 'correct')}
      data-turbo-action="replace"
      lang={view.language}
    >
      <CorrectionTarget at={at} version={details.session.version} show={query.show} />
      {mark}
      <p class="ways-out">
        <button name="do" value={`accept ${cell}`} autofocus={model.focus === doubt}>
          {words.doubt.keep}
        </button>
        {moves(doubt, model).map(({ value, label, language }) => (
          <button name="do" value={value}>
            {language && (
              <>
                <span class="unseen">{words.correct.moveTo} </span>
                <span aria-hidden="true">→ </span>
              </>
            )}
            <span lang={language}>{label}</span>
          </button>
        ))}
        <a href={`${previewAddress(view.language, details.session.id, { ...query, edit: at })}#edit`}>
          {words.doubt.edit}
        </a>
        {next && (
          <a class="next" href={doubtAddress(next, model)}>
            {words.doubt.next}
          </a>
        )}
      </p>
    </form>
  )
}

/** The address of a doubt: on this page, or on the page of rows that holds it. */
export const doubtAddress = ({ at, cell }: Doubt, { view, details, query, page }: PreviewModel): string => {
  const isHere = page.rows.some(
    row => row.at.section === at.section && row.at.result === at.result && row.at.row === at.row,
  )
  const anchor = `#${doubtAnchor(at, cell)}`
  return isHere
    ? anchor
    : `${previewAddress(view.language, details.session.id, { show: query.show, at })}${anchor}`
}

/** A move of the cell's text to another place. Only the likeliest places are here; the row's form has all. */
type Move = { value: string; label: string; language?: string }

const moves = (
  { at, cell, reason, alternatives, text }: Doubt,
  { columns, words, details }: PreviewModel,
): Move[] => {
  if (at.row === undefined || text === '') return []
  const rows = details.parsedPlan.sections
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
      language: details.parsedPlan.document.language,
    }))
  return reason === 'rowUnsure' ? toRow : toColumn
}

const mostMoves = 2
