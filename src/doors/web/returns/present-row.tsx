import type { EditEntry } from '#domain/edits/edit-order.ts'
import type { PrintedRow } from '#domain/edits/printed-text.ts'
import { newestActivity } from '#domain/plan/plan-table.ts'
import { say } from '#domain/text.ts'
import { sayColumn } from '#i18n/papers/say-edit.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { terms } from '#i18n/terms.ts'
import { activityAddress } from '../addresses/addresses.ts'
import { PaperText } from '../parts/paper-text.tsx'
import type { ReturnPageModel } from './return-page-model.ts'

/**
 * The row of a change as the plan has it now, in the language of the paper.
 * A row that the plan no longer has is shown as it was.
 */
export const PresentRow = ({ entry, model }: { entry: EditEntry; model: ReturnPageModel }) => {
  const { words, rows, baseRows } = model
  const present = rows.get(entry.row ?? '')
  const printedRow = present ?? baseRows.get(entry.row ?? '')
  if (!printedRow) return null
  return (
    <div class="present-row">
      <p class="note">{present ? words.presentRow : words.rowGone}</p>
      <p class="row-name">
        <RowName printedRow={printedRow} isLinked={present !== undefined} model={model} />
        {printedRow.row.strand.tags.map(tag => (
          <>
            {' '}
            <span class="tag">{tag}</span>
          </>
        ))}
      </p>
      <RowText printedRow={printedRow} model={model} />
      <dl>
        {(['lead', 'funding'] as const).map(key => {
          const text = printedRow.cells.get(key)
          const heading = sayColumn(key, model.details.plan.layout, model.details.language)
          return text ? (
            <>
              <dt lang={heading.language}>{heading.text}</dt>
              <dd lang={model.details.language}>{text}</dd>
            </>
          ) : null
        })}
      </dl>
    </div>
  )
}

/** The place of a row in its result, counted from 1. */
export const placeOf = ({ result, row }: PrintedRow): number =>
  result.strands.findIndex(({ id }) => id === row.strand.id) + 1

const RowName = ({
  printedRow,
  isLinked,
  model,
}: {
  printedRow: PrintedRow
  isLinked: boolean
  model: ReturnPageModel
}) => {
  const { view, details } = model
  const { number } = printedRow.result
  const activity = newestActivity(printedRow.row.strand)
  const name = `${number}, ${wordsIn(terms, view.language).rowNumber(placeOf(printedRow))}`
  return activity && isLinked ? (
    <a href={activityAddress(view.language, details.plan.slug, number, activity)}>{name}</a>
  ) : (
    <b>{name}</b>
  )
}

const RowText = ({ printedRow, model }: { printedRow: PrintedRow; model: ReturnPageModel }) => {
  const activity = newestActivity(printedRow.row.strand)
  if (!activity) return null
  const content = say(activity.text, model.details.language)
  return (
    <div class="present-text" lang={content.language}>
      <PaperText text={content.text} />
    </div>
  )
}
