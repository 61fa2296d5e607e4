import type { Sheet } from '#documents/sheet.ts'
import type { Language } from '#domain/language.ts'
import type { Widget } from '#fields/kinds/field-kind.ts'
import type { FieldSet, Register } from '#fields/records/register.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { recordSheetWords } from '#i18n/papers/record-sheets.ts'

import { pieceColumns, pieceHeading } from './records-table.ts'

/** An empty sheet of a register with its headings, and a second one that explains each column. */
export const layRecordTemplate = (register: Register, fields: FieldSet, language: Language): Sheet[] => {
  const words = wordsIn(recordSheetWords, language)
  const columns = pieceColumns(fields).filter(({ field }) => !field.rule)
  const title = register.title[language]
  return [
    {
      name: title,
      lines: [],
      columns: [
        { heading: words.number, width: 20 },
        ...columns.map(column => ({ heading: pieceHeading(column, language), width: 24 })),
      ],
      frozenColumns: 1,
      rows: [],
    },
    {
      name: words.columns,
      lines: [{ text: `${title}: ${words.columns}`, as: 'title' }],
      columns: [
        { heading: words.column, width: 34 },
        { heading: words.required, width: 14 },
        { heading: words.choices, width: 60 },
        { heading: words.hint, width: 60 },
      ],
      rows: columns.map(column => ({
        cells: [
          pieceHeading(column, language),
          column.field.isRequired && column.place === 0 ? words.yes : '',
          contentOf(column.piece.widget, language),
          column.field.hint?.[language] ?? '',
        ],
      })),
    },
  ]
}

const contentOf = (widget: Widget, language: Language): string => {
  const { dayHint, listHint } = wordsIn(recordSheetWords, language)
  if (widget.as === 'oneOf') return titlesOf(widget, language)
  if (widget.as === 'someOf') return `${listHint}: ${titlesOf(widget, language)}`
  if (widget.as === 'day') return dayHint
  return widget.as === 'records' || widget.as === 'lines' ? listHint : ''
}

const titlesOf = ({ choices }: Extract<Widget, { choices: unknown }>, language: Language): string =>
  choices.map(({ title }) => title[language]).join('; ')
