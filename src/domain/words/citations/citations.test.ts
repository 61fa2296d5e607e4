import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { citationsWithin, findReferences, readCitations, writeCitations } from './citations.ts'
import { languages } from '#domain/language.ts'
import type { Citation, InstrumentKind, Reference } from '../mandate.ts'
import { textIn } from '#domain/text.ts'

const reference = (
  kind: InstrumentKind,
  symbol: string,
  paragraphs: string[] = [],
  annex?: string,
): Citation => ({
  reference: { kind, symbol, paragraphs, ...(annex !== undefined && { annex }) },
})
const resolution = (symbol: string, ...paragraphs: string[]) => reference('resolution', symbol, paragraphs)
const words = (text: string): Citation => ({ words: textIn('fr', text) })

describe('a list of mandates is split into its references', () => {
  test.each<[string, Citation[]]>([
    [
      'Résolutions IV.8 par. 10, 12, 13 et 14 ; IV.12 par. 15',
      [resolution('IV.8', '10', '12', '13', '14'), resolution('IV.12', '15')],
    ],
    ['IV.6 par. 22', [resolution('IV.6', '22')]],
    ['Décision SC62-25', [reference('decision', 'SC62-25')]],
    ['Décisions XIII/4 et XIV/5', [reference('decision', 'XIII/4'), reference('decision', 'XIV/5')]],
    ['Decision SC47-07 (f)', [reference('decision', 'SC47-07', ['(f)'])]],
    ['Article 8.2.a de la Convention', [reference('article', '8.2.a')]],
    ['Convention, Article 8.', [reference('article', '8')]],
    [
      'Artículos 3.1 y 4 de la Convención sobre turberas',
      [reference('article', '3.1'), reference('article', '4')],
    ],
    ['Règlement intérieur, notamment règles 26 et 27', [reference('rules', '', ['26', '27'])]],
    ['Rule 26 of the Rules of Procedure', [reference('rules', '', ['26'])]],
    ['Reglamento, en particular los artículos 26 y 27', [reference('rules', '', ['26', '27'])]],
    ['IV.2 Annexe 3', [reference('resolution', 'IV.2', [], '3')]],
    ['annexe 1 de la Résolution IV.3', [reference('resolution', 'IV.3', [], '1')]],
    ['Resolution IV.3, paragraphs 3 to 7 and Annex B', [reference('resolution', 'IV.3', ['3-7'], 'B')]],
    ['(Résolution IV.1, par. 18)', [resolution('IV.1', '18')]],
    ['par. 52 de la Résolution IV.6', [resolution('IV.6', '52')]],
    ['Résolution IV.6, par. 5 de la Résolution IV.7', [resolution('IV.6'), resolution('IV.7', '5')]],
    ['SC62 Doc.9', [reference('document', 'SC62 Doc.9')]],
    ['COP14 Doc. 18.24 Rev. 2', [reference('document', 'COP14 Doc.18.24 Rev.2')]],
    ['Recommendation 6.17', [reference('recommendation', '6.17')]],
    ['Resolution IV.8 paragraphs 10, 12 and 13', [resolution('IV.8', '10', '12', '13')]],
    ['Resolution IV.8 paragraphs 10–14', [resolution('IV.8', '10-14')]],
    [
      'Resolución IV.8 párr. 10 y 12; Decisión SC62-25',
      [resolution('IV.8', '10', '12'), reference('decision', 'SC62-25')],
    ],
    ['Résolution IV. 6\npar.11', [resolution('IV.6', '11')]],
    [
      'Résolution IV.2 et rapport à la 54e Réunion.',
      [resolution('IV.2'), words('rapport à la 54e Réunion.')],
    ],
    [
      'Plan stratégique ; Résolution IV.2 par. 3 et 62e Réunion',
      [words('Plan stratégique'), resolution('IV.2', '3'), words('62e Réunion')],
    ],
    ['', []],
  ])('%s', (text, citations) => expect(readCitations(text, 'fr')).toEqual(citations))
})

test('a citation is written in each language', () => {
  const citations = [
    resolution('IV.8', '10', '12'),
    resolution('IV.9'),
    reference('article', '8.2.a'),
    reference('rules', '', ['26', '27']),
  ]
  expect(languages.map(language => writeCitations(citations, language))).toEqual([
    'Resolutions IV.8 paras. 10 and 12; IV.9; Article 8.2.a of the Convention; Rules of Procedure, rules 26 and 27',
    'Résolutions IV.8 par. 10 et 12\u00a0; IV.9\u00a0; Article 8.2.a de la Convention\u00a0; Règlement intérieur, règles 26 et 27',
    'Resoluciones IV.8 párrs. 10 y 12; IV.9; Artículo 8.2.a de la Convención; Reglamento, artículos 26 y 27',
  ])
})

describe('within running sentences', () => {
  test('only a named reference counts, and its place is given', () => {
    const text = 'Suivre l’article 3.2 et la version IV.2 (Résolution IV.12 par. 23, IV.16 par. 2) pour 2024.'
    const foundReferences = findReferences(text)
    expect(foundReferences.map(({ reference }) => reference.symbol)).toEqual(['3.2', 'IV.12', 'IV.16'])
    expect(foundReferences.map(({ from, to }) => text.slice(from, to))).toEqual([
      'article 3.2',
      'Résolution IV.12 par. 23',
      'IV.16 par. 2',
    ])
  })

  test('a repeated reference is cited once', () =>
    expect(citationsWithin('Resolution IV.1 and again Resolution IV.1.')).toEqual([resolution('IV.1')]))
})

const number = fc.integer({ min: 1, max: 99 })
const roman = fc.constantFrom('I', 'IV', 'VII', 'X', 'XIV', 'XLI')
const paragraphs = fc.array(
  fc.oneof(
    number.map(String),
    number.map(n => `${n}.b`),
    number.map(n => `${n}(c)`),
    number.map(n => `${n}-${n + 3}`),
  ),
  { maxLength: 4 },
)
const annex = fc.option(fc.constantFrom('1', '2, 3', 'B'), { nil: undefined })
const symbolled = (kind: InstrumentKind, symbol: fc.Arbitrary<string>) =>
  fc.record({ kind: fc.constant(kind), symbol, paragraphs, annex })

const references = fc
  .oneof(
    symbolled(
      'resolution',
      fc.oneof(
        fc.tuple(roman, number).map(pair => pair.join('.')),
        fc.tuple(number, number).map(pair => pair.join('.')),
      ),
    ),
    symbolled(
      'recommendation',
      fc.tuple(number, number).map(pair => pair.join('.')),
    ),
    symbolled(
      'decision',
      fc.oneof(
        fc.tuple(number, number).map(([a, b]) => `SC${a}-${b}`),
        fc.tuple(roman, number).map(pair => pair.join('/')),
      ),
    ),
    symbolled(
      'document',
      fc.tuple(number, number).map(([a, b]) => `SC${a} Doc.${b}`),
    ),
    symbolled(
      'article',
      fc.oneof(
        number.map(String),
        number.map(n => `${n}.2.a`),
      ),
    ),
    fc.record({
      kind: fc.constant<InstrumentKind>('rules'),
      symbol: fc.constant(''),
      paragraphs: fc.array(number.map(String), { minLength: 1, maxLength: 3 }),
    }),
  )
  .map((each): Reference => {
    const { annex: _annex, ...rest } = { annex: undefined, ...each }
    return _annex === undefined ? rest : { ...rest, annex: _annex }
  })

test.each(languages)('citations written in %s are read back', language => {
  const citation = fc.oneof(
    references.map((each): Citation => ({ reference: each })),
    fc
      .constantFrom('Strategic Plan', 'rapport à la réunion', 'Nota: véase el informe (punto 3)')
      .map((text): Citation => ({ words: textIn(language, text) })),
  )
  fc.assert(
    fc.property(fc.array(citation, { maxLength: 6 }), citations => {
      expect(readCitations(writeCitations(citations, language), language)).toEqual(citations)
    }),
  )
})
