import { formatDay, formatNumber } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { downloadWords } from '#i18n/pages/download.ts'
import { recordExportWords } from '#i18n/pages/record-exports.ts'
import { measureWords } from '#i18n/pages/measures.ts'
import { mostExported } from '#use-cases/register-sheets/export-records.ts'
import { mostPrinted } from '#use-cases/register-sheets/print-records.ts'
import { recordsFileAddress } from '#doors/web/addresses/table-addresses.ts'
import { may } from '#doors/web/frame/may.ts'
import { Download } from '#doors/web/parts/download.tsx'
import { addressOf } from '#doors/web/paths.ts'

import type { ListPartProps } from './list-model.ts'
import { exportAddress, listAddress, listQueryParts } from './list-query.ts'
import { sayCount, sayRecords } from '#registers/lists/register-count.ts'
import { columnLabel } from '#registers/lists/shown-columns.ts'

/** How many records meet the conditions; where nobody counted on, a link that counts exactly. */
export const CountLine = ({ register, query, count, today, words, view }: ListPartProps) => (
  <p class="count-line" role="status">
    <strong>{sayRecords(register, view.language, count)}</strong>
    <span class="count-day">
      {wordsIn(measureWords, view.language).asAt(formatDay(view.language, today))}
    </span>
    {count.isMore && (
      <a href={listAddress(view.language, register.name, query, { isExact: true, place: query.place })}>
        {words.countExactly}
      </a>
    )}
  </p>
)

/** The ways to the other pages of a list; that to the next names the row where it begins. */
export const ListPages = ({ register, query, rows, count, next, previous, words, view }: ListPartProps) => {
  const { language } = view
  const address = (place: string) =>
    listAddress(language, register.name, query, { place, isExact: query.isExact })
  if (!next && previous === undefined) return null
  return (
    <nav class="neighbours list-pages" aria-label={words.pages}>
      {previous === undefined ? (
        <span />
      ) : (
        <a rel="prev" href={address(previous)}>
          ← {words.earlier}
        </a>
      )}
      <span>{words.shownOf(formatNumber(language, rows.length), sayCount(language, count))}</span>
      {next ? (
        <a rel="next" href={address(next.place)}>
          {words.nextFrom(next.name)} →
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}

/** The list as a file, with all rows that meet the conditions. */
export const ListDownload = ({
  register,
  query,
  count,
  words,
  view,
}: Pick<ListPartProps, 'register' | 'query' | 'count' | 'words' | 'view'>) => {
  const { language } = view
  const names = wordsIn(downloadWords, language)
  const parts = listQueryParts({ ...query, place: '', isExact: false })
  const isTooLong = count.isMore || count.count > mostPrinted
  const address = (format: 'xlsx' | 'csv' | 'json' | 'docx' | 'pdf', separator?: 'comma' | 'semicolon') =>
    recordsFileAddress(language, register.name, format, [
      ...parts,
      ...(separator ? [['separator', separator] as const] : []),
    ])
  const papers = [
    { name: 'PDF', hint: names.pdfHint, href: address('pdf') },
    { name: names.word, hint: names.wordHint, href: address('docx') },
  ]
  const mayTake = may(view, 'export', `records:${register.name}`)
  return (
    <>
      <Download
        address={file => address(file.format, file.format === 'csv' ? file.separator : undefined)}
        more={[{ name: 'JSON', href: address('json') }, ...(isTooLong ? [] : papers)]}
        kind={`records:${register.name}`}
        isLong={count.isMore}
        view={view}
      />
      {isTooLong && mayTake && (
        <span class="note">{words.tooLongForPaper(formatNumber(language, mostPrinted))}</span>
      )}
      {isTooLong && mayTake && view.by !== 'nobody' && (
        <a href={exportAddress(language, register.name, query)}>
          {wordsIn(recordExportWords, language).long(mostExported)}
        </a>
      )}
    </>
  )
}

/** The way to the page that brings a sheet into the register, for whoever may add or change records. */
export const SheetLink = ({ register, rights, words, view }: ListPartProps) =>
  rights.mayAdd || rights.changeable.length > 0 ? (
    <a href={addressOf('recordsSheet', view.language, { register: register.name })}>{words.bringSheet}</a>
  ) : null

/** The bar that changes what is chosen in the list: which fact, and then on to the page that asks for it. */
export const ChooseBar = ({ register, rights, words, view }: ListPartProps) =>
  rights.changeable.length === 0 ? null : (
    <form
      id="choose"
      class="choose-bar"
      action={addressOf('recordsChange', view.language, { register: register.name })}
      aria-label={words.changeMany}
      autocomplete="off"
    >
      <label for="choose-field">{words.changeChosen}</label>
      <select id="choose-field" name="field">
        {rights.changeable.map(name => (
          <option value={name}>{columnLabel(register, name, view.language)}</option>
        ))}
      </select>
      <button type="submit">{words.goOn}</button>
    </form>
  )
