import type { RowAddress } from '#domain/papers/parsed-plan.ts'
import { CorrectionForm } from './row-form.tsx'
import { DoubtBox } from './doubt-box.tsx'
import { doubtAnchor, placeAnchor, previewAddress, writeAddress } from '../addresses/import-addresses.ts'
import { PaperText } from '../parts/paper-text.tsx'
import type { PreviewModel } from './preview-model.ts'
import { PreviewCells } from './preview-cells.tsx'
import type { PreviewRow } from './preview-rows.ts'
import { may } from '../frame/may.ts'

/** Consecutive rows of one result, so that cells may span them. */
export type RowRun = PreviewRow[]

/**
 * The official table as read: the rows of one page, with doubts, and an open form for the part being
 * corrected.
 */
export const PreviewTable = ({ model }: { model: PreviewModel }) => {
  const { columns, words, details, page } = model
  const { language } = details.parsedPlan.document
  const width = columns.length + 1
  return (
    <div
      class={`table-frame${columns.length > 8 ? ' scrolls' : ''}`}
      role="region"
      aria-label={words.region}
      tabindex={0}
    >
      <table class="plan reading">
        <caption class="unseen">{words.caption(details.session.fileName)}</caption>
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
        {runsOf(page.rows, model).map((run, i, runs) => {
          const [first] = run
          const begins = first && first.section !== runs[i - 1]?.[0]?.section
          return (
            <>
              {begins && <SectionHead row={first} width={width} model={model} />}
              <tbody class={first && toneOf(first, model)}>
                <PreviewCells run={run} model={model} />
              </tbody>
              {first && isEdited(run, model) && (
                <FormRow at={model.query.edit ?? first.at} width={width} model={model} />
              )}
            </>
          )
        })}
      </table>
    </div>
  )
}

/** The runs of rows. A run ends with its result, where a row is left out, and below a row being corrected. */
const runsOf = (rows: readonly PreviewRow[], { query }: PreviewModel): RowRun[] => {
  const editedAddress = query.edit && writeAddress(query.edit)
  const runs: RowRun[] = []
  for (const row of rows) {
    const last = runs.at(-1)?.at(-1)
    const goesOn =
      last &&
      last.result === row.result &&
      (last.at.row ?? 0) + 1 === row.at.row &&
      writeAddress(last.at) !== editedAddress
    if (goesOn) runs.at(-1)?.push(row)
    else runs.push([row])
  }
  return runs
}

/**
 * Whether a form stands below a run: it follows the row it corrects, or the first run of its result or
 * section.
 */
const isEdited = (run: RowRun, { query: { edit }, page }: PreviewModel): boolean => {
  if (!edit) return false
  if (edit.row !== undefined) return run.some(({ at }) => writeAddress(at) === writeAddress(edit))
  const isOf = ({ at }: PreviewRow): boolean =>
    at.section === edit.section && (edit.result === undefined || at.result === edit.result)
  return edit.result !== undefined && page.rows.find(isOf) === run[0]
}

const FormRow = ({ at, width, model }: { at: RowAddress; width: number; model: PreviewModel }) => (
  <tbody class="form-row">
    <tr>
      <td colspan={width}>
        <CorrectionForm at={at} model={model} />
      </td>
    </tr>
  </tbody>
)

const toneOf = ({ section }: PreviewRow, { details }: PreviewModel): string =>
  `f${(details.parsedPlan.sections.indexOf(section) % 7) + 1}`

const SectionHead = ({ row, width, model }: { row: PreviewRow; width: number; model: PreviewModel }) => {
  const { section } = row
  const { details, view, words, query } = model
  const at = { section: section.number }
  const isOpen = query.edit && writeAddress(query.edit) === writeAddress(at)
  const doubts = ['title', 'goal'].flatMap(cell => model.doubtOn(at, cell) ?? [])
  return (
    <tbody class={`section ${toneOf(row, model)}`}>
      <tr>
        <th colspan={width} scope="rowgroup" id={placeAnchor(at)}>
          <div class="section-head">
            <h2 lang={details.parsedPlan.document.language}>
              <span class="n">{section.number}</span> {section.title}
            </h2>
            {section.goal && (
              <div class="goal" lang={details.parsedPlan.document.language}>
                <PaperText text={section.goal} />
              </div>
            )}
            {!isOpen && may(view, 'change', 'import') && (
              <a
                class="fix"
                href={`${previewAddress(view.language, details.session.id, { ...query, edit: at })}#edit`}
              >
                {words.correct.link}
                <span class="unseen">: {words.correct.section(section.number)}</span>
              </a>
            )}
            {doubts.map(doubt => (
              <div class="doubted" id={doubtAnchor(doubt.at, doubt.cell)}>
                <DoubtBox doubt={doubt} model={model} />
              </div>
            ))}
          </div>
        </th>
      </tr>
      {isOpen && (
        <tr class="form-row">
          <td colspan={width}>
            <CorrectionForm at={at} model={model} />
          </td>
        </tr>
      )}
    </tbody>
  )
}
