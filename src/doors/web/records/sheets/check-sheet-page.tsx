import { formatList, formatNumber } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { recordSheetPageWords } from '#i18n/pages/records-sheet.ts'
import { sheetPageSize } from '#use-cases/register-sheets/show-sheet-import.ts'
import { pageBody } from '#doors/web/frame/page-body.ts'
import { PageHead } from '#doors/web/parts/page-head.tsx'
import { addressOf } from '#doors/web/paths.ts'

import { RecordCrumbs } from '../record-crumbs.tsx'
import { rowGrades, sheetAddress } from './sheet-addresses.ts'
import type { SheetPageProps, SheetPartProps } from './sheet-model.ts'
import { SheetRows } from './sheet-rows.tsx'

/**
 * The page of a sheet before it is applied: what each row would do, and the buttons that apply or discard.
 */
export const checkSheetPage = (props: SheetPageProps) => {
  const { register, sheet, isKept, refusal, view } = props
  const { language } = view
  const words = wordsIn(recordSheetPageWords, language)
  const withWords = { ...props, words }
  const parts = { register: register.name, id: sheet.id }
  const isApplicable = sheet.counts.new + sheet.counts.change + sheet.counts.asks > 0
  const table = (
    <>
      <Grades {...withWords} />
      {sheet.rows.length > 0 ? (
        <SheetRows {...withWords} />
      ) : (
        <p class="empty">{countRows(props) === 0 ? words.noRows : words.noneOfGrade}</p>
      )}
      <RowPages {...withWords} />
    </>
  )
  return pageBody(
    { title: words.check, wide: true },
    <>
      <RecordCrumbs register={register} view={view} />
      <PageHead
        title={words.check}
        lead={
          <>
            <span class="file">{sheet.fileName}</span> · {words.rows(countRows(props))}
          </>
        }
        refusal={refusal}
        notice={isKept && { tone: 'good', sentence: words.choiceKept }}
        view={view}
      />
      <Headings {...withWords} />
      {isApplicable ? (
        <form
          class="sheet-check"
          method="post"
          action={addressOf('recordsSheetApply', language, parts)}
          autocomplete="off"
        >
          <ApplyBar {...withWords} />
          {table}
        </form>
      ) : (
        <>
          <p class="sheet-note">{sheet.counts.error > 0 ? words.onlyFaults : words.nothingToApply}</p>
          <FaultyRows {...withWords} />
          {table}
        </>
      )}
      <form class="sheet-discard" method="post" action={addressOf('recordsSheetDiscard', language, parts)}>
        <input type="hidden" name="version" value={String(sheet.version)} />
        <button type="submit">{words.discard}</button>
      </form>
    </>,
  )
}

const countRows = ({ sheet }: SheetPageProps): number =>
  rowGrades.reduce((sum, grade) => sum + sheet.counts[grade], 0)

/** What the headings of the sheet do not say, or say in vain. */
const Headings = ({ sheet: { headings, leftSheets }, words, view: { language } }: SheetPartProps) => {
  const list = (names: readonly string[]) => formatList(language, names.map(words.quoted))
  return (
    <ul class="sheet-headings">
      {headings.missing.length > 0 && <li>{words.missingHeadings(list(headings.missing))}</li>}
      {headings.unknown.length > 0 && <li>{words.unknownHeadings(list(headings.unknown))}</li>}
      {leftSheets.length > 0 && <li>{words.leftSheets(list(leftSheets))}</li>}
    </ul>
  )
}

/** The buttons that apply, and what is left out; the form also says which rows a person decided about. */
const ApplyBar = (props: SheetPartProps) => {
  const { sheet, query, words } = props
  const { counts } = sheet
  const sure = counts.new + counts.change
  const asking = sheet.rows.filter(({ grade }) => grade === 'asks').map(({ row }) => row)
  return (
    <div class="apply">
      <input type="hidden" name="version" value={String(sheet.version)} />
      <input type="hidden" name="seenAt" value={sheet.seenAt.toISOString()} />
      {query.grade && <input type="hidden" name="show" value={query.grade} />}
      {query.page > 1 && <input type="hidden" name="page" value={String(query.page)} />}
      {asking.length > 0 && <input type="hidden" name="among" value={asking.join(' ')} />}
      {counts.asks > 0 && <p class="note">{words.askNote}</p>}
      <p class="actions">
        <button type="submit" class="first" name="do" value="apply">
          {counts.asks === 0 || sure === 0 ? words.apply(sure) : words.applyAndChecked(sure)}
        </button>
        {asking.length > 0 && (
          <button type="submit" name="do" value="keep">
            {words.keepChoice}
          </button>
        )}
      </p>
      <FaultyRows {...props} />
    </div>
  )
}

const FaultyRows = ({ register, sheet, words, view }: SheetPartProps) =>
  sheet.counts.error === 0 ? null : (
    <p class="note">
      {words.faultNote}{' '}
      <a
        href={addressOf('recordsSheetLeft', view.language, { register: register.name, id: sheet.id })}
        data-turbo="false"
        download
      >
        {words.takeFaulty} (.xlsx)
      </a>
    </p>
  )

/** How many rows there are of each grade: a choice of what the page shows. */
const Grades = ({ register, sheet, query, words, view: { language } }: SheetPartProps) => {
  const parts = { register: register.name, id: sheet.id }
  const all = rowGrades.reduce((sum, grade) => sum + sheet.counts[grade], 0)
  const choices = [
    { grade: undefined, title: words.all, n: all },
    ...rowGrades.map(grade => ({ grade, title: words.grades[grade], n: sheet.counts[grade] })),
  ]
  return (
    <nav class="seg sheet-grades" aria-label={words.show}>
      {choices
        .filter(({ n, grade }) => n > 0 || grade === query.grade)
        .map(({ grade, title, n }) => (
          <a
            href={sheetAddress(language, parts, { grade })}
            data-turbo-action="replace"
            aria-current={grade === query.grade ? 'true' : undefined}
          >
            {title} {formatNumber(language, n)}
          </a>
        ))}
    </nav>
  )
}

/** The pages of many rows. */
const RowPages = ({ register, sheet, query, words, view: { language } }: SheetPartProps) => {
  const pages = Math.ceil(sheet.total / sheetPageSize)
  if (pages < 2) return null
  return (
    <nav class="row-pages" aria-label={words.pages}>
      <ol>
        {Array.from({ length: pages }, (_, i) => (
          <li>
            <a
              href={sheetAddress(
                language,
                { register: register.name, id: sheet.id },
                { grade: query.grade, page: i + 1 },
              )}
              aria-current={query.page === i + 1 ? 'page' : undefined}
            >
              {words.page(i * sheetPageSize + 1, Math.min(sheet.total, (i + 1) * sheetPageSize))}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
