import { z } from 'zod'

import type { FieldKind, PieceFault, ReadValue } from './field-kind.ts'

/** The most values of a list. */
const mostValues = 200

// A web address may have a semicolon within it.
const betweenValues = /;(?:\s+|$)/

/**
 * Several values of a kind that has one column of text and one text: links, symbols, Parties, records.
 * A form has one value on each line; a cell of a sheet, one on each line, or separated by semicolons.
 */
export const listKind = (each: FieldKind<string>): FieldKind<readonly string[]> => {
  const [column] = each.columns
  const [piece] = each.pieces
  if (!column || column.type !== 'text' || each.pieces.length > 1 || piece?.widget.as === 'paragraphs')
    throw new Error(`There is no list of the kind ${each.name}: it has more than one line of text.`)
  const target = piece?.widget.as === 'record' ? piece.widget.target : undefined
  return {
    name: each.name === 'reference' ? 'references' : 'list',
    columns: [{ suffix: '', type: 'text[]', ...(column.refersTo && { refersTo: column.refersTo }) }],
    toCells: values => [[...values]],
    fromCells: ([cell]) => (Array.isArray(cell) && cell.length > 0 ? (cell as string[]) : undefined),
    pieces: [{ suffix: '', widget: target ? { as: 'records', target } : { as: 'lines', most: mostValues } }],
    read: ([text = ''], reading): ReadValue<readonly string[]> => {
      const lines = text
        .split(text.includes('\n') ? '\n' : betweenValues)
        .map(line => line.trim())
        .filter(line => line !== '')
      if (lines.length > mostValues) return { faults: [{ piece: '', fault: 'tooMany', most: mostValues }] }
      const values: string[] = []
      for (const line of lines) {
        const read = each.read([line], reading)
        if ('faults' in read)
          return { faults: read.faults.map((fault): PieceFault => ({ ...fault, piece: '' })) }
        if (read.value !== undefined && !values.includes(read.value)) values.push(read.value)
      }
      return { value: values.length > 0 ? values : undefined }
    },
    write: (values, writing) => {
      const lines = values.flatMap(value => each.write(value, writing)).join('\n')
      // A line break says that the semicolon belongs to the one value.
      return [values.length === 1 && betweenValues.test(lines) ? `${lines}\n` : lines]
    },
    say: (values, writing) => values.map(value => each.say(value, writing)).join(', '),
    schema: z.array(each.schema).min(1).max(mostValues),
    compare: (one, other) => {
      for (const [i, value] of one.entries()) {
        const against = other[i]
        if (against === undefined) return 1
        const order = each.compare(value, against)
        if (order !== 0) return order
      }
      return one.length - other.length
    },
    codes: values => values.flatMap(value => each.codes(value)),
    filter: each.filter === 'none' ? 'none' : 'among',
    order: 'none',
    references: values => values.flatMap(value => each.references(value)),
    examples: {
      good: each.examples.good.length > 0 ? [each.examples.good, each.examples.good.slice(0, 1)] : [],
      bad: each.examples.bad,
    },
  }
}
