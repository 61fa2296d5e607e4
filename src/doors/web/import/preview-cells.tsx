import type { Child } from 'hono/jsx'
import type { RowAddress } from '#domain/papers/parsed-plan.ts'
import { DoubtBox } from './doubt-box.tsx'
import { CorrectionTarget } from './correction-target.tsx'
import {
  doubtAnchor,
  importVerbAddress,
  placeAnchor,
  previewAddress,
  writeAddress,
} from '../addresses/import-addresses.ts'
import { PaperText } from '../parts/paper-text.tsx'
import type { PreviewModel, PreviewColumn } from './preview-model.ts'
import type { PreviewRow } from './preview-rows.ts'
import { sourcePlace } from './source-place.ts'
import { may } from '../frame/may.ts'

type Run = { run: readonly PreviewRow[]; model: PreviewModel }

/** The rows of a run, cell by cell. */
export const PreviewCells = ({ run, model }: Run) => (
  <>
    {run.map((row, i) => (
      <tr id={placeAnchor(row.at)} class={row.row?.tags?.length ? 'tagged' : undefined}>
        {model.columns.map(column =>
          column.role === 'result' ? (
            i === 0 && <ResultCell row={row} span={run.length} model={model} />
          ) : (
            <Cell column={column} place={i} run={run} model={model} />
          ),
        )}
        <RowTools row={row} model={model} />
      </tr>
    ))}
  </>
)

const ResultCell = ({ row, span, model }: { row: PreviewRow; span: number; model: PreviewModel }) => {
  const { result, at } = row
  const { details, columns, words } = model
  const of = { section: at.section, result: result.number }
  const doubts = ['result', 'mandates', 'mandate'].flatMap(cell => model.doubtOn(of, cell) ?? [])
  const hasMandates = columns.some(({ role }) => role === 'mandate')
  return (
    <th scope="rowgroup" class={doubts.length > 0 ? 'result doubted' : 'result'} rowspan={spanning(span)}>
      <div class="stays">
        <div lang={details.parsedPlan.document.language}>
          <span class="no">{result.number}</span> <PaperText text={result.text} />
          {!hasMandates && result.mandatesText && <p class="note">{result.mandatesText}</p>}
        </div>
        <p class="row-tools">
          <span class="note">{sourcePlace(result, words)}</span>{' '}
          <Fix at={of} label={words.correct.result(result.number)} model={model} />
        </p>
        {doubts.map(doubt => (
          <div id={doubtAnchor(doubt.at, doubt.cell)}>
            <DoubtBox doubt={doubt} model={model} />
          </div>
        ))}
      </div>
    </th>
  )
}

const Cell = ({ column, place, run, model }: Run & { column: PreviewColumn; place: number }) => {
  const row = run[place]
  if (!row || isCovered(column, place, run, model)) return null
  const text = textOf(row, column)
  const doubt = model.doubtOn(row.at, column.key)
  const change = model.changes.ofCell(row.at, column.key)
  const isAbove = text === '' && !doubt && spanningRoles.has(column.role)
  const textFromAbove = isAbove ? textAbove(row, column) : ''
  const kind = [
    cellClasses.get(column.role),
    doubt && 'doubted',
    change && 'altered',
    text === '' && !doubt && !textFromAbove && 'blank',
  ]
  return (
    <td
      class={kind.filter(Boolean).join(' ') || undefined}
      id={doubt && doubtAnchor(row.at, column.key)}
      rowspan={spanning(coveredBelow(column, place, run, model) + 1)}
      data-label={column.heading}
    >
      <Words language={model.details.parsedPlan.document.language}>
        {text !== '' && <PaperText text={text} />}
        {textFromAbove && (
          <div class="held">
            <PaperText text={textFromAbove} />
          </div>
        )}
      </Words>
      {textFromAbove && <p class="note">{model.words.asAbove}</p>}
      {doubt && text === '' && <p class="note">{model.words.nothingHere}</p>}
      {change && <Before text={change.before} model={model} />}
      {doubt && <DoubtBox doubt={doubt} model={model} />}
    </td>
  )
}

const Words = ({ language, children }: { language: string; children: Child }) => (
  <div lang={language} class="words">
    {children}
  </div>
)

const Before = ({ text, model }: { text: string; model: PreviewModel }) => (
  <div class="was">
    <b>{model.words.before}</b>
    <del lang={model.details.parsedPlan.document.language}>{text || model.words.wasNothing}</del>
  </div>
)

const RowTools = ({ row: { row, result, at }, model }: { row: PreviewRow; model: PreviewModel }) => {
  const { words, changes } = model
  const change = changes.ofRow(at)
  if (!row || at.row === undefined) return <td class="row-tools note">{words.noRows}</td>
  return (
    <td class="row-tools">
      <span>{words.rowNumber(at.row + 1)}</span>
      <span class="note">{sourcePlace(row, words)}</span>
      {row.tags?.map(tag => (
        <span class="tag">{tag}</span>
      ))}
      {change && (
        <span class={`change-mark ${change}`}>{change === 'added' ? words.newRow : words.changedRow}</span>
      )}
      <Fix at={at} label={words.correct.row(result.number, at.row + 1)} model={model} />
      <KeepAll at={at} model={model} />
    </td>
  )
}

/**
 * A button that keeps all cells of a row as they are. If several are in doubt, it is mostly for one reason.
 */
const KeepAll = ({ at, model }: { at: RowAddress; model: PreviewModel }) => {
  const { view, words, details, query, columns } = model
  const cells = columns.filter(({ key }) => model.doubtOn(at, key)).map(({ key }) => key)
  if (cells.length < 2 || !may(view, 'change', 'import')) return null
  return (
    <form
      method="post"
      action={importVerbAddress(view.language, details.session.id, 'correct')}
      data-turbo-action="replace"
    >
      <CorrectionTarget at={at} version={details.session.version} show={query.show} />
      <button class="keep-all" name="do" value={`accept ${cells.join(' ')}`}>
        {words.doubt.keepAll(cells.length)}
      </button>
    </form>
  )
}

const Fix = ({ at, label, model }: { at: RowAddress; label: string; model: PreviewModel }) => {
  const { view, words, details, query, focus } = model
  if (!may(view, 'change', 'import')) return null
  const isLedHere = !focus && !query.edit && query.at && writeAddress(query.at) === writeAddress(at)
  return (
    <a
      class="fix"
      href={`${previewAddress(view.language, details.session.id, { ...query, edit: at })}#edit`}
      aria-label={label}
      autofocus={isLedHere}
    >
      {words.correct.link}
    </a>
  )
}

const cellClasses = new Map<PreviewColumn['role'], string>([
  ['lead', 'lead'],
  ['funding', 'funding'],
])

/** The roles whose cells span rows: an absent cell means "as above". */
const spanningRoles = new Set<PreviewColumn['role']>(['periodIndicator', 'lead', 'funding'])

const textOf = ({ row, result, at }: PreviewRow, { key, role }: PreviewColumn): string =>
  row?.cells[key] ?? (role === 'mandate' && (at.row ?? 0) === 0 ? result.mandatesText : '')

const textAbove = ({ result, at }: PreviewRow, { key }: PreviewColumn): string =>
  result.rows.slice(0, at.row ?? 0).findLast(({ cells }) => cells[key] !== undefined)?.cells[key] ?? ''

const isCovered = (
  column: PreviewColumn,
  place: number,
  run: readonly PreviewRow[],
  model: PreviewModel,
): boolean => {
  const row = run[place]
  if (!row || place === 0 || !spanningRoles.has(column.role)) return false
  return (
    textOf(row, column) === '' &&
    !model.doubtOn(row.at, column.key) &&
    !model.changes.ofCell(row.at, column.key)
  )
}

const coveredBelow = (
  column: PreviewColumn,
  place: number,
  run: readonly PreviewRow[],
  model: PreviewModel,
): number => {
  const next = run.findIndex((_, i) => i > place && !isCovered(column, i, run, model))
  return (next < 0 ? run.length : next) - place - 1
}

const spanning = (rows: number): number | undefined => (rows > 1 ? rows : undefined)
