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
import type { Preview, PreviewColumn } from './preview.ts'
import type { PreviewRow } from './preview-rows.ts'
import { sourcePlace } from './source-place.ts'

type Run = { run: readonly PreviewRow[]; preview: Preview }

/** The rows of a run, cell by cell. */
export const PreviewCells = ({ run, preview }: Run) => (
  <>
    {run.map((row, i) => (
      <tr id={placeAnchor(row.at)} class={row.row?.tags?.length ? 'tagged' : undefined}>
        {preview.columns.map(column =>
          column.role === 'result' ? (
            i === 0 && <ResultCell row={row} span={run.length} preview={preview} />
          ) : (
            <Cell column={column} place={i} run={run} preview={preview} />
          ),
        )}
        <RowTools row={row} preview={preview} />
      </tr>
    ))}
  </>
)

const ResultCell = ({ row, span, preview }: { row: PreviewRow; span: number; preview: Preview }) => {
  const { result, at } = row
  const { shown, columns, words } = preview
  const of = { section: at.section, result: result.number }
  const doubts = ['result', 'mandates', 'mandate'].flatMap(cell => preview.doubtOn(of, cell) ?? [])
  const hasMandates = columns.some(({ role }) => role === 'mandate')
  return (
    <th scope="rowgroup" class={doubts.length > 0 ? 'result doubted' : 'result'} rowspan={spanning(span)}>
      <div class="stays">
        <div lang={shown.parsed.document.language}>
          <span class="no">{result.number}</span> <PaperText text={result.text} />
          {!hasMandates && result.mandatesText && <p class="note">{result.mandatesText}</p>}
        </div>
        <p class="row-tools">
          <span class="note">{sourcePlace(result, words)}</span>{' '}
          <Fix at={of} label={words.correct.result(result.number)} preview={preview} />
        </p>
        {doubts.map(doubt => (
          <div id={doubtAnchor(doubt.at, doubt.cell)}>
            <DoubtBox doubt={doubt} preview={preview} />
          </div>
        ))}
      </div>
    </th>
  )
}

const Cell = ({ column, place, run, preview }: Run & { column: PreviewColumn; place: number }) => {
  const row = run[place]
  if (!row || isCovered(column, place, run, preview)) return null
  const text = textOf(row, column)
  const doubt = preview.doubtOn(row.at, column.key)
  const change = preview.changes.ofCell(row.at, column.key)
  const isAbove = text === '' && !doubt && spanningRoles.has(column.role)
  const held = isAbove ? textAbove(row, column) : ''
  const kind = [
    cellClasses.get(column.role),
    doubt && 'doubted',
    change && 'altered',
    text === '' && !doubt && !held && 'blank',
  ]
  return (
    <td
      class={kind.filter(Boolean).join(' ') || undefined}
      id={doubt && doubtAnchor(row.at, column.key)}
      rowspan={spanning(coveredBelow(column, place, run, preview) + 1)}
      data-label={column.heading}
    >
      <Words tongue={preview.shown.parsed.document.language}>
        {text !== '' && <PaperText text={text} />}
        {held && (
          <div class="held">
            <PaperText text={held} />
          </div>
        )}
      </Words>
      {held && <p class="note">{preview.words.asAbove}</p>}
      {doubt && text === '' && <p class="note">{preview.words.nothingHere}</p>}
      {change && <Before text={change.before} preview={preview} />}
      {doubt && <DoubtBox doubt={doubt} preview={preview} />}
    </td>
  )
}

const Words = ({ tongue, children }: { tongue: string; children: Child }) => (
  <div lang={tongue} class="words">
    {children}
  </div>
)

const Before = ({ text, preview }: { text: string; preview: Preview }) => (
  <div class="was">
    <b>{preview.words.before}</b>
    <del lang={preview.shown.parsed.document.language}>{text || preview.words.wasNothing}</del>
  </div>
)

const RowTools = ({ row: { row, result, at }, preview }: { row: PreviewRow; preview: Preview }) => {
  const { words, changes } = preview
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
      <Fix at={at} label={words.correct.row(result.number, at.row + 1)} preview={preview} />
      <KeepAll at={at} preview={preview} />
    </td>
  )
}

/** Where several cells of a row are in doubt they mostly are so together. */
const KeepAll = ({ at, preview }: { at: RowAddress; preview: Preview }) => {
  const { view, words, shown, query, columns } = preview
  const cells = columns.filter(({ key }) => preview.doubtOn(at, key)).map(({ key }) => key)
  if (cells.length < 2) return null
  return (
    <form
      method="post"
      action={importVerbAddress(view.language, shown.session.id, 'correct')}
      data-turbo-action="replace"
    >
      <CorrectionTarget at={at} version={shown.session.version} show={query.show} />
      <button class="keep-all" name="do" value={`accept ${cells.join(' ')}`}>
        {words.doubt.keepAll(cells.length)}
      </button>
    </form>
  )
}

const Fix = ({ at, label, preview }: { at: RowAddress; label: string; preview: Preview }) => {
  const { view, words, shown, query, focus } = preview
  const isLedHere = !focus && !query.edit && query.at && writeAddress(query.at) === writeAddress(at)
  return (
    <a
      class="fix"
      href={`${previewAddress(view.language, shown.session.id, { ...query, edit: at })}#edit`}
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

/** What stands once for several rows: an absent cell means "as above". */
const spanningRoles = new Set<PreviewColumn['role']>(['periodIndicator', 'lead', 'funding'])

const textOf = ({ row, result, at }: PreviewRow, { key, role }: PreviewColumn): string =>
  row?.cells[key] ?? (role === 'mandate' && (at.row ?? 0) === 0 ? result.mandatesText : '')

const textAbove = ({ result, at }: PreviewRow, { key }: PreviewColumn): string =>
  result.rows.slice(0, at.row ?? 0).findLast(({ cells }) => cells[key] !== undefined)?.cells[key] ?? ''

const isCovered = (
  column: PreviewColumn,
  place: number,
  run: readonly PreviewRow[],
  preview: Preview,
): boolean => {
  const row = run[place]
  if (!row || place === 0 || !spanningRoles.has(column.role)) return false
  return (
    textOf(row, column) === '' &&
    !preview.doubtOn(row.at, column.key) &&
    !preview.changes.ofCell(row.at, column.key)
  )
}

const coveredBelow = (
  column: PreviewColumn,
  place: number,
  run: readonly PreviewRow[],
  preview: Preview,
): number => {
  const next = run.findIndex((_, i) => i > place && !isCovered(column, i, run, preview))
  return (next < 0 ? run.length : next) - place - 1
}

const spanning = (rows: number): number | undefined => (rows > 1 ? rows : undefined)
