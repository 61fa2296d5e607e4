import type { EditEntry } from '#domain/edits/edit-order.ts'
import type { PrintedRow } from '#domain/edits/printed-text.ts'
import { newestActivity } from '#domain/plan/plan-table.ts'
import { say } from '#domain/text.ts'
import { sayColumn } from '#i18n/papers/say-edit.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { terms } from '#i18n/terms.ts'
import { activityAddress } from '../addresses/addresses.ts'
import { PaperText } from '../parts/paper-text.tsx'
import type { ReturnDesk } from './return-desk.ts'

/** The row that changes are about, as the plan has it now in the language of the paper; where the plan has it no more, as it was. */
export const PresentRow = ({ entry, desk }: { entry: EditEntry; desk: ReturnDesk }) => {
  const { words, rows, baseRows } = desk
  const present = rows.get(entry.row ?? '')
  const printed = present ?? baseRows.get(entry.row ?? '')
  if (!printed) return null
  return (
    <div class="present-row">
      <p class="note">{present ? words.presentRow : words.rowGone}</p>
      <p class="row-name">
        <RowName printed={printed} isLinked={present !== undefined} desk={desk} />
        {printed.row.strand.tags.map(tag => (
          <>
            {' '}
            <span class="tag">{tag}</span>
          </>
        ))}
      </p>
      <RowText printed={printed} desk={desk} />
      <dl>
        {(['lead', 'funding'] as const).map(key => {
          const text = printed.cells.get(key)
          const heading = sayColumn(key, desk.shown.plan.layout, desk.shown.language)
          return text ? (
            <>
              <dt lang={heading.language}>{heading.text}</dt>
              <dd lang={desk.shown.language}>{text}</dd>
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
  printed,
  isLinked,
  desk,
}: {
  printed: PrintedRow
  isLinked: boolean
  desk: ReturnDesk
}) => {
  const { view, shown } = desk
  const { number } = printed.result
  const activity = newestActivity(printed.row.strand)
  const name = `${number}, ${wordsIn(terms, view.language).rowNumber(placeOf(printed))}`
  return activity && isLinked ? (
    <a href={activityAddress(view.language, shown.plan.slug, number, activity)}>{name}</a>
  ) : (
    <b>{name}</b>
  )
}

const RowText = ({ printed, desk }: { printed: PrintedRow; desk: ReturnDesk }) => {
  const activity = newestActivity(printed.row.strand)
  if (!activity) return null
  const said = say(activity.text, desk.shown.language)
  return (
    <div class="present-text" lang={said.language}>
      <PaperText text={said.text} />
    </div>
  )
}
