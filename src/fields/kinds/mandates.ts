import { z } from 'zod'

import { sameJson } from '#domain/same-json.ts'
import { say } from '#domain/text.ts'
import { citationKeys } from '#domain/words/citation-keys.ts'
import { readCitations, writeCitations } from '#domain/words/citations/citations.ts'
import { inInstrumentOrder } from '#domain/words/instrument-order.ts'
import type { Reference } from '#domain/words/mandate.ts'

import type { FieldKind } from './field-kind.ts'
import { refuseWith } from './refuse-with.ts'

const mostReferences = 100
const mostCharacters = 5000

/**
 * The instruments that give a mandate, with their paragraphs, in one text as a plan cites them:
 * "Res. XIV.8 para. 12; Dec. SC62-18". Other words are refused.
 */
export const mandatesKind: FieldKind<readonly Reference[]> = {
  name: 'mandates',
  columns: [{ suffix: '', type: 'jsonb' }],
  toCells: references => [references],
  fromCells: ([cell]) => (Array.isArray(cell) && cell.length > 0 ? (cell as Reference[]) : undefined),
  pieces: [{ suffix: '', widget: { as: 'line', most: mostCharacters } }],
  read: ([text = ''], { language }) => {
    if (text.trim() === '') return { value: undefined }
    if (text.length > mostCharacters)
      return { faults: [{ piece: '', fault: 'tooLong', most: mostCharacters }] }
    const citations = readCitations(text, language)
    const references = citations.flatMap(citation => ('reference' in citation ? [citation.reference] : []))
    const other = citations.find(citation => 'words' in citation)
    if (other || references.length === 0) {
      const words = other && 'words' in other ? say(other.words, language).text : text.trim()
      return { faults: [{ piece: '', fault: 'notAMandate', words: shortened(words) }] }
    }
    return references.length > mostReferences
      ? { faults: [{ piece: '', fault: 'tooMany', most: mostReferences }] }
      : { value: references }
  },
  write: (references, { language }) => [inOneLine(references, language)],
  say: (references, { language }) => inOneLine(references, language),
  schema: z.array(referenceField()).min(1).max(mostReferences),
  compare: ([one], [other]) =>
    one && other ? inInstrumentOrder(one, other) : Number(!!one) - Number(!!other),
  codes: references => references.flatMap(citationKeys),
  filter: 'none',
  order: 'none',
  references: () => [],
  examples: {
    good: [
      [
        { kind: 'resolution', symbol: 'XIV.8', paragraphs: ['12'] },
        { kind: 'decision', symbol: 'SC62-18', paragraphs: [] },
      ],
      [{ kind: 'resolution', symbol: 'XIV.3', paragraphs: [], annex: '1' }],
      [{ kind: 'article', symbol: '8.2.a', paragraphs: [] }],
      [{ kind: 'document', symbol: 'SC62 Doc.9', paragraphs: [] }],
    ],
    bad: [
      { texts: ['the Strategic Plan'], fault: 'notAMandate' },
      { texts: ['Resolution XIV.8; the Strategic Plan'], fault: 'notAMandate' },
      { texts: [';'], fault: 'notAMandate' },
      { texts: ['Resolution XIV.8; '.repeat(300)], fault: 'tooLong' },
      { texts: ['XIV.8; '.repeat(101)], fault: 'tooMany' },
    ],
  },
}

const inOneLine = (references: readonly Reference[], language: string): string =>
  writeCitations(
    references.map(reference => ({ reference })),
    language,
  )

const shortened = (words: string): string => (words.length > 80 ? `${words.slice(0, 80)}…` : words)

/** A reference in JSON. What could not be read again from its own words is none. */
function referenceField(): z.ZodType<Reference> {
  const label = z.string().max(100)
  return z
    .strictObject({
      kind: z.enum(['resolution', 'recommendation', 'decision', 'article', 'rules', 'document']),
      symbol: label,
      paragraphs: z.array(label).max(100),
      annex: label.exactOptional(),
    })
    .refine(
      reference => {
        const [citation, ...others] = readCitations(inOneLine([reference], 'en'), 'en')
        return (
          others.length === 0 &&
          citation !== undefined &&
          'reference' in citation &&
          sameJson(citation.reference, reference)
        )
      },
      refuseWith({ fault: 'malformed' }),
    )
}
