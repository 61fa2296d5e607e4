import { csvSeparators, usualCsvSeparator } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { downloadWords } from '#i18n/pages/download.ts'
import type { TableFile } from '../addresses/table-addresses.ts'
import type { View } from '../frame/view.ts'
import { may } from '../frame/may.ts'
import type { SubjectKind, Verb } from '#domain/rights/right.ts'

type DownloadProps = {
  /** The text before the choice; "Download" by default. */
  label?: string
  address: (file: TableFile) => string
  /** Further file types that only this table has. */
  more?: readonly { name: string; hint?: string; href: string }[]
  /** The kind of record of the table; that of a plan by default. */
  kind?: SubjectKind
  /** What one must be allowed to do with it. */
  verb?: Verb
  /** A list so long that a link may lead to a page in place of a file. */
  isLong?: boolean
  view: View
}

/**
 * The links that download a page's table: as a workbook, or as CSV with either separator.
 * Nothing for whoever may take no such file away.
 * The separator that the reader's spreadsheet expects comes first.
 */
export const Download = ({
  label,
  address,
  more = [],
  kind = 'plan',
  verb = 'export',
  isLong = false,
  view,
}: DownloadProps) => {
  if (!may(view, verb, kind)) return null
  const download = wordsIn(downloadWords, view.language)
  const usual = usualCsvSeparator[view.language]
  const other = csvSeparators.find(separator => separator !== usual) ?? usual
  const files = [
    { name: download.xlsx, hint: download.xlsxHint, href: address({ format: 'xlsx' }) },
    { name: 'CSV', hint: download[usual], href: address({ format: 'csv', separator: usual }) },
    {
      name: `CSV (${separators[other]})`,
      hint: download[other],
      href: address({ format: 'csv', separator: other }),
    },
    ...more.map(({ name, hint, href }) => ({ name, hint, href })),
  ]
  return (
    <span class="export">
      {label ?? download.label}
      {files.map(({ name, hint, href }) => (
        <a href={href} title={hint} data-turbo="false" download={!isLong}>
          {name}
        </a>
      ))}
    </span>
  )
}

const separators = { comma: ',', semicolon: ';' } as const
