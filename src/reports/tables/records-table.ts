import type { Sheet, SheetCell, SheetColumn } from '#documents/sheet.ts'
import type { Language } from '#domain/language.ts'
import type { FieldPiece, Widget, WriteContext } from '#fields/kinds/field-kind.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import type { FieldSet, Register, RegisterField } from '#fields/records/register.ts'
import type { RecordValues } from '#fields/records/values.ts'
import { formatLanguageName } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { recordSheetWords } from '#i18n/papers/record-sheets.ts'

/** A column of a sheet of records: one text of a field, by its name in forms. */
export type PieceColumn = { name: string; field: RegisterField; place: number; piece: FieldPiece }

/** The columns of fields in their order. */
export const pieceColumns = (fields: FieldSet): PieceColumn[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    field.kind.pieces.map((piece, place) => ({ name, field, place, piece })),
  )

/** The heading of a column in a language: "Title (French)", "Budget (currency)". */
export const pieceHeading = ({ field, piece }: PieceColumn, language: Language): string => {
  const label = field.label[language]
  const part = piece.language ? formatLanguageName(language, piece.language) : piece.title?.[language]
  return part === undefined ? label : recordSheetWords.piece[language](label, part)
}

/** A record as its reader sees it, with the name of the record in sheets: its number, or its id. */
export type RecordInSheet = Pick<
  StoredRecord,
  'id' | 'number' | 'version' | 'state' | 'stateOn' | 'values' | 'parts'
>

/** The fields that a sheet has, of the register and of each of its parts. */
export type SheetFields = { own: FieldSet; parts: Readonly<Record<string, FieldSet>> }

/** The sheets of some records: the first has their own fields, and each other one the rows of a part. */
export const layRecordSheets = (
  register: Register,
  fields: SheetFields,
  records: readonly RecordInSheet[],
  writing: WriteContext,
): [Sheet, ...Sheet[]] => {
  const { language } = writing
  const words = wordsIn(recordSheetWords, language)
  const columns = pieceColumns(fields.own)
  const title = register.title[language]
  const own: Sheet = {
    name: title,
    lines: [{ text: title, as: 'title' }],
    columns: [
      { heading: words.number, width: 20 },
      ...columns.map(column => sheetColumn(column, language)),
      { heading: words.state, width: 20, aside: true },
      { heading: words.stateOn, width: 14, aside: true },
      { heading: words.version, width: 10 },
    ],
    frozenColumns: 1,
    rows: records.map(record => ({
      cells: [
        sheetName(record),
        ...cellsOf(columns, record.values, writing),
        register.states[record.state]?.title[language] ?? record.state,
        record.stateOn,
        record.version,
      ],
    })),
  }
  return [own, ...Object.entries(fields.parts).map(([part, ofPart]) => partSheet(part, ofPart))]

  function partSheet(part: string, ofPart: FieldSet): Sheet {
    const partTitle = register.parts[part]?.title[language] ?? part
    const partColumns = pieceColumns(ofPart)
    return {
      name: partTitle,
      lines: [{ text: `${title}: ${partTitle}`, as: 'title' }],
      columns: [
        { heading: words.number, width: 20 },
        ...partColumns.map(column => sheetColumn(column, language)),
      ],
      frozenColumns: 1,
      rows: records.flatMap(record =>
        (record.parts[part] ?? []).map(({ values }) => ({
          cells: [sheetName(record), ...cellsOf(partColumns, values, writing)],
        })),
      ),
    }
  }
}

/** What a sheet calls a record, so that an import finds it again. */
const sheetName = ({ id, number }: Pick<StoredRecord, 'id' | 'number'>): string => number ?? id

const sheetColumn = (column: PieceColumn, language: Language): SheetColumn => ({
  heading: pieceHeading(column, language),
  width: widthOf(column.piece.widget),
  ...(column.field.rule && { aside: true }),
})

const widthOf = (widget: Widget): number => {
  switch (widget.as) {
    case 'day':
    case 'month':
    case 'number':
      return 14
    case 'paragraphs':
      return 60
    case 'instant':
    case 'line':
    case 'lines':
    case 'oneOf':
    case 'record':
    case 'records':
    case 'someOf':
      return 30
  }
}

const cellsOf = (
  columns: readonly PieceColumn[],
  values: RecordValues,
  writing: WriteContext,
): SheetCell[] => {
  const texts = new Map<string, readonly string[]>()
  return columns.map(({ name, field, place, piece }) => {
    const value = values[name]
    if (value === undefined) return ''
    const own = texts.get(name) ?? field.kind.write(value, writing)
    texts.set(name, own)
    return cellOf(own[place] ?? '', piece.widget)
  })
}

// A whole number is exact as a number; one with decimals stays the text that it is, and so does a year.
const cellOf = (text: string, widget: Widget): SheetCell =>
  widget.as === 'number' &&
  widget.decimals === 0 &&
  (widget.least ?? 0) < 1000 &&
  /^-?(?:0|[1-9]\d{0,14})$/.test(text)
    ? Number(text)
    : text
