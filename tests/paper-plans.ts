import fc from 'fast-check'
import type { Language } from '../src/domain/language.ts'
import { cellKey, type Column } from '../src/domain/plan/layout.ts'
import { headedColumn } from '#domain/papers/official-words.ts'
import { isOptionalText } from '#domain/plan/optional-texts.ts'
import { say } from '../src/domain/text.ts'
import type { ParsedPlan, ParsedResult, ParsedRow } from '#domain/papers/parsed-plan.ts'

/** Sentences of papers by language: plain ones, special characters, bullets, references, formulas. */
const sentences: Record<Language, string[]> = {
  en: [
    'Print the map',
    'Hold the meeting:\n• first day\n• second day',
    'Answer Resolution IV.2 para. 3',
    'Text & <tags> "quoted"',
    '=SUM(A1)',
    'Two\n\nparagraphs',
  ],
  fr: [
    'Imprimer la carte',
    'Tenir la réunion\u00a0:\n• premier jour\n• second jour',
    'Appliquer la Résolution IV.2 par. 3',
    'L’élan & <balise>',
    '+1 %',
    '-2 ; @nom',
  ],
  es: [
    'Imprimir el mapa',
    'Celebrar la reunión:\n• primer día\n• segundo día',
    'Aplicar la Resolución IV.2 párr. 3',
    '¿Señal & <marca>?',
    '@nombre',
    'Dos\n\npárrafos',
  ],
}

const closings: Record<Language, string> = {
  en: 'Completed in 2030.',
  fr: 'Activité menée à bien en 2030.',
  es: 'Actividad completada en 2030.',
}
const sectionNames: Record<Language, string> = { en: 'Function', fr: 'Fonction', es: 'Función' }
const cores: Record<Language, string> = { en: 'Core', fr: 'Administratif', es: 'Administrativo' }
const mandates: Record<Language, string> = {
  en: 'Resolutions IV.8 paras. 10 and 12; IV.9; Article 8.2.a of the Convention',
  fr: 'Résolutions IV.8 par. 10 et 12\u00a0; IV.9\u00a0; Article 8.2.a de la Convention',
  es: 'Resoluciones IV.8 párrs. 10 y 12; IV.9; Artículo 8.2.a de la Convención',
}
const legends: Record<Language, ParsedPlan['document']['legend']> = {
  en: [
    { code: 'SO', meaning: 'Science Officer' },
    { code: 'FO', meaning: 'Finance Officer' },
    { code: 'NA', meaning: 'non-core' },
  ],
  fr: [
    { code: 'RS', meaning: 'Responsable scientifique' },
    { code: 'RF', meaning: 'Responsable financier' },
    { code: 'NA', meaning: 'non administratif' },
  ],
  es: [
    { code: 'RC', meaning: 'Responsable científico' },
    { code: 'RF', meaning: 'Responsable financiero' },
    { code: 'NA', meaning: 'no administrativo' },
  ],
}

/** Layouts of official tables: the usual one, without years, with three years, and with one column each. */
export const layouts: Record<string, Column[]> = {
  usual: [
    { role: 'result' },
    { role: 'periodIndicator', year: 2032 },
    { role: 'activity', year: 2030 },
    { role: 'activity', year: 2031 },
    { role: 'activityIndicator', year: 2031 },
    { role: 'lead' },
    { role: 'funding' },
  ],
  withoutYears: [
    { role: 'result' },
    { role: 'periodIndicator' },
    { role: 'activity' },
    { role: 'lead' },
    { role: 'funding' },
  ],
  threeYears: [
    { role: 'lead' },
    { role: 'result' },
    { role: 'activity', year: 2030 },
    { role: 'activity', year: 2031 },
    { role: 'activity', year: 2032 },
    { role: 'periodIndicator' },
  ],
  oneForEach: [
    { role: 'result' },
    { role: 'periodIndicator' },
    { role: 'target' },
    { role: 'activity', year: 2030 },
    { role: 'activityIndicator', year: 2030 },
    { role: 'deadline' },
    { role: 'priority' },
    { role: 'mandate' },
    { role: 'lead' },
    { role: 'funding' },
  ],
}

/** Random papers in a language and a layout, as a perfect reader gives them. */
export const paperPlans = (language: Language, columns: Column[]): fc.Arbitrary<ParsedPlan> =>
  fc
    .array(
      fc.array(
        fc.record({
          mandatesText: fc.constantFrom('', mandates[language]),
          rows: fc.array(rowOf(language, columns), { minLength: 1, maxLength: 4 }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map(sections => ({
      document: {
        symbol: 'PC4 Doc.7',
        title: 'Plan 2030-2032',
        language,
        paragraphs: [],
        legend: legends[language],
        tint: 'CEPA',
        sectionName: sectionNames[language],
      },
      columns,
      headings: columns.map(column => say(headedColumn(column, undefined, language).heading, language).text),
      sections: sections.map((results, i) => ({
        number: `${i + 1}`,
        title: `Section ${i + 1}`,
        goal: sentences[language][0] ?? '',
        results: results.map((result, j): ParsedResult => ({
          number: `${i + 1}.${j + 1}`,
          text: sentences[language][j] ?? '',
          ...result,
        })),
      })),
      doubts: [],
      warnings: [],
    }))

const rowOf = (language: Language, columns: Column[]): fc.Arbitrary<ParsedRow> =>
  fc
    .tuple(fc.tuple(...columns.map(column => cellOf(column, language))), fc.boolean())
    .map(([texts, hasTint]) => {
      const cells = columns.map((column, i): [string, string] => [cellKey(column), texts[i] ?? ''])
      return {
        cells: Object.fromEntries(cells.filter(([, text]) => text !== '')),
        ...(hasTint && { tags: ['CEPA'] }),
      }
    })

const cellOf = ({ role, year }: Column, language: Language): fc.Arbitrary<string> => {
  const codes = legends[language].map(({ code }) => code)
  const text = fc.constantFrom(...sentences[language])
  if (isOptionalText(role)) return fc.oneof(text, fc.constant(''))
  switch (role) {
    case 'result':
    case 'note':
      return fc.constant('')
    case 'activity':
      return year === 2031 ? fc.oneof(text, fc.constantFrom('', closings[language])) : text
    case 'activityIndicator':
      return fc.oneof(text, fc.constantFrom('', 'NA'))
    case 'lead':
      return fc.constantFrom('', codes[0] ?? '', `${codes[1]} / ${codes[0]} Europa X`, 'XYZ')
    case 'funding':
      return fc.constantFrom('', cores[language], `${cores[language]} / NA`, 'QQ')
    case 'mandate':
      return fc.constantFrom('', mandates[language])
    case 'periodIndicator':
    case 'target':
      return fc.oneof(text, fc.constant(''))
  }
}
