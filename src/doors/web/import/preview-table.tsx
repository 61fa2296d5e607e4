import type { RowAddress } from '#domain/papers/parsed-plan.ts'
import { CorrectionForm } from './row-form.tsx'
import { DoubtBox } from './doubt-box.tsx'
import { doubtAnchor, placeAnchor, previewAddress, writeAddress } from '../addresses/import-addresses.ts'
import { PaperText } from '../parts/paper-text.tsx'
import type { Preview } from './preview.ts'
import { PreviewCells } from './preview-cells.tsx'
import type { PreviewRow } from './preview-rows.ts'

/** Rows of one result that follow one another, so that cells may span them. */
export type RowRun = PreviewRow[]

/** The official table as it was read: the rows of one page, each doubted cell with its reasons, the part being corrected open. */
export const PreviewTable = ({ preview }: { preview: Preview }) => {
  const { columns, words, shown, page } = preview
  const { language } = shown.parsed.document
  const width = columns.length + 1
  return (
    <div
      class={`table-frame${columns.length > 8 ? ' scrolls' : ''}`}
      role="region"
      aria-label={words.region}
      tabindex={0}
    >
      <table class="plan reading">
        <caption class="unseen">{words.caption(shown.session.fileName)}</caption>
        <colgroup>
          {columns.map(({ role }) => (
            <col class={`c-${role}`} />
          ))}
          <col class="c-row" />
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ heading }) => (
              <th scope="col" lang={language}>
                {heading}
              </th>
            ))}
            <th scope="col">{words.row}</th>
          </tr>
        </thead>
        {runsOf(page.rows, preview).map((run, i, runs) => {
          const [first] = run
          const begins = first && first.section !== runs[i - 1]?.[0]?.section
          return (
            <>
              {begins && <SectionHead row={first} width={width} preview={preview} />}
              <tbody class={first && toneOf(first, preview)}>
                <PreviewCells run={run} preview={preview} />
              </tbody>
              {first && isEdited(run, preview) && (
                <FormRow at={preview.query.edit ?? first.at} width={width} preview={preview} />
              )}
            </>
          )
        })}
      </table>
    </div>
  )
}

/** A run ends with its result, where a row is left out, and below a row that is being corrected. */
const runsOf = (rows: readonly PreviewRow[], { query }: Preview): RowRun[] => {
  const edited = query.edit && writeAddress(query.edit)
  const runs: RowRun[] = []
  for (const row of rows) {
    const last = runs.at(-1)?.at(-1)
    const goesOn =
      last &&
      last.result === row.result &&
      (last.at.row ?? 0) + 1 === row.at.row &&
      writeAddress(last.at) !== edited
    if (goesOn) runs.at(-1)?.push(row)
    else runs.push([row])
  }
  return runs
}

/** The form stands below the row it corrects; that of a result or section below the first run of it. */
const isEdited = (run: RowRun, { query: { edit }, page }: Preview): boolean => {
  if (!edit) return false
  if (edit.row !== undefined) return run.some(({ at }) => writeAddress(at) === writeAddress(edit))
  const isOf = ({ at }: PreviewRow): boolean =>
    at.section === edit.section && (edit.result === undefined || at.result === edit.result)
  return edit.result !== undefined && page.rows.find(isOf) === run[0]
}

const FormRow = ({ at, width, preview }: { at: RowAddress; width: number; preview: Preview }) => (
  <tbody class="form-row">
    <tr>
      <td colspan={width}>
        <CorrectionForm at={at} preview={preview} />
      </td>
    </tr>
  </tbody>
)

const toneOf = ({ section }: PreviewRow, { shown }: Preview): string =>
  `f${(shown.parsed.sections.indexOf(section) % 7) + 1}`

const SectionHead = ({ row, width, preview }: { row: PreviewRow; width: number; preview: Preview }) => {
  const { section } = row
  const { shown, view, words, query } = preview
  const at = { section: section.number }
  const isOpen = query.edit && writeAddress(query.edit) === writeAddress(at)
  const doubts = ['title', 'goal'].flatMap(cell => preview.doubtOn(at, cell) ?? [])
  return (
    <tbody class={`section ${toneOf(row, preview)}`}>
      <tr>
        <th colspan={width} scope="rowgroup" id={placeAnchor(at)}>
          <div class="section-head">
            <h2 lang={shown.parsed.document.language}>
              <span class="n">{section.number}</span> {section.title}
            </h2>
            {section.goal && (
              <div class="goal" lang={shown.parsed.document.language}>
                <PaperText text={section.goal} />
              </div>
            )}
            {!isOpen && (
              <a
                class="fix"
                href={`${previewAddress(view.language, shown.session.id, { ...query, edit: at })}#edit`}
              >
                {words.correct.link}
                <span class="unseen">: {words.correct.section(section.number)}</span>
              </a>
            )}
            {doubts.map(doubt => (
              <div class="doubted" id={doubtAnchor(doubt.at, doubt.cell)}>
                <DoubtBox doubt={doubt} preview={preview} />
              </div>
            ))}
          </div>
        </th>
      </tr>
      {isOpen && (
        <tr class="form-row">
          <td colspan={width}>
            <CorrectionForm at={at} preview={preview} />
          </td>
        </tr>
      )}
    </tbody>
  )
}
