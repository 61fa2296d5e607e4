import type { z } from 'zod'

import type { Language } from '#domain/language.ts'
import type { FaultCode, FaultWithoutField } from '#domain/refusal.ts'

/** A word or sentence in the three languages of the interface. */
export type Words = Readonly<Record<Language, string>>

/** What a reference points to: a record of a register, or something that the house itself holds. */
export type Target = 'post' | 'person' | 'party' | 'file' | `records:${string}`

/** The types of column that fields are stored in. */
export type ColumnType =
  'text' | 'jsonb' | 'date' | 'numeric' | 'integer' | 'boolean' | 'text[]' | 'timestamptz'

/** A value of a column, as JSON has it: numbers with decimals, days and instants are texts. */
export type ColumnValue = string | number | boolean | null | object

/** A column of a field. Its name is that of the field in snake case, followed by `suffix`. */
export type FieldColumn = {
  suffix: string
  type: ColumnType
  refersTo?: Target
  /** The SQL condition on its values, for a column with this name. */
  check?: (column: string) => string
}

/** One choice of a list. After its last day forms no longer offer it; before its first day not yet. */
export type FieldChoice = { code: string; title: Words; firstDay?: string; lastDay?: string }

/** How a form asks for one text of a field. */
export type Widget =
  | { as: 'line'; most: number; format?: 'email' | 'link' }
  | { as: 'paragraphs'; most: number }
  | { as: 'day' }
  | { as: 'month' }
  | { as: 'instant' }
  /** A line of text in the browser, too: its own field for numbers knows no decimal comma. */
  | { as: 'number'; decimals: number; least?: number; most?: number }
  | { as: 'oneOf'; choices: readonly FieldChoice[] }
  | { as: 'someOf'; choices: readonly FieldChoice[] }
  | { as: 'record'; target: Target }
  | { as: 'records'; target: Target }
  | { as: 'lines'; most: number }

/**
 * One text of a field, in a form and in a sheet: most kinds have one, money has an amount and a currency.
 * The names of its input and its column in a sheet are the field's, with `suffix`.
 */
export type FieldPiece = { suffix: string; title?: Words; language?: Language; widget: Widget }

/** What texts are read with: the reader's language, the day, and how a name leads to a record. */
export type ReadContext = {
  language: Language
  /** Today, in ISO 8601. */
  today: string
  /** The id of what a text names: an id, a number or a name. Undefined: nothing; `several`: more than one. */
  find: (target: Target, text: string) => { id: string } | 'several' | undefined
  /**
   * The value that the field has so far: a choice that has ended may stay, a text keeps its source language.
   */
  stored?: unknown
}

/**
 * How days and numbers are said in a language: `fieldFormats` of `i18n/field-formats.ts`. Decimals are texts.
 */
export type FieldFormats = {
  day: (day: string) => string
  days: (first: string, last: string) => string
  month: (month: string) => string
  instant: (instant: string) => string
  decimal: (decimal: string) => string
  percent: (decimal: string) => string
  money: (amount: string, currency: string) => string
}

/**
 * What texts are written with; `nameOf` gives the name of a record, and is undefined where it is not to be
 * seen.
 */
export type WriteContext = {
  language: Language
  nameOf: (target: Target, id: string) => string | undefined
  formats: FieldFormats
}

/** What is wrong with one text of a field. */
export type PieceFault = FaultWithoutField & { piece: string }

/** A value that was read, undefined where all texts are empty; or what is wrong. */
export type ReadValue<Value> = { value: Value | undefined } | { faults: readonly PieceFault[] }

/**
 * How a list is filtered by a field: by words in it, between two limits of its first column, or by some of
 * its values.
 */
export type FilterKind = 'words' | 'range' | 'among' | 'yesNo' | 'none'

/**
 * A kind of field: everything that differs between a day and an amount of money, and nothing else.
 * Forms, sheets, the database, the API and the exams ask the same questions of each kind.
 * Functions that take a value are written as methods, so that fields of all kinds can stand in one set.
 */
export type FieldKind<Value = unknown> = {
  name: KindName
  columns: readonly FieldColumn[]
  /** The values of the columns, in their order. */
  toCells(value: Value): readonly ColumnValue[]
  /** The value from the columns, undefined where they are empty. */
  fromCells: (cells: readonly ColumnValue[]) => Value | undefined
  pieces: readonly FieldPiece[]
  /**
   * The value from one text for each piece, as a person types it or a sheet has it in the reader's language.
   */
  read: (texts: readonly string[], reading: ReadContext) => ReadValue<Value>
  /** One text for each piece, such that `read` gives the value again. */
  write(value: Value, writing: WriteContext): readonly string[]
  /** The value as one text that people read: "12 March 2024", "CHF 1,200.50". */
  say(value: Value, writing: WriteContext): string
  /** The value in JSON; its JSON Schema follows from it. */
  schema: z.ZodType<Value>
  /**
   * Below zero where the first value comes first, as the column of its order has it. Both are of this kind.
   */
  compare(one: Value, other: Value): number
  /** The texts by which `among` finds the value: the code of a choice, the ids of references. */
  codes(value: Value): readonly string[]
  filter: FilterKind
  /** Whether a list can be sorted by it: by its own columns in their order, or by `sortKey` of its words. */
  order: 'column' | 'words' | 'none'
  /** The ids that a value refers to, each with its target. */
  references(value: Value): readonly { target: Target; id: string }[]
  /** Values for the exams, and texts that are refused, each with its fault. */
  examples: {
    good: readonly Value[]
    bad: readonly { texts: readonly string[]; fault: FaultCode }[]
  }
}

/** The names of the kinds of field. */
export type KindName =
  | 'text'
  | 'localizedText'
  | 'longText'
  | 'day'
  | 'month'
  | 'span'
  | 'instant'
  | 'count'
  | 'decimal'
  | 'money'
  | 'percent'
  | 'choice'
  | 'choices'
  | 'yesNo'
  | 'reference'
  | 'references'
  | 'post'
  | 'person'
  | 'party'
  | 'coordinates'
  | 'file'
  | 'link'
  | 'email'
  | 'symbol'
  | 'mandates'
  | 'list'
