import { expect, it } from 'vitest'
import type { Block, TableBlock } from '#documents/blocks.ts'
import type { Language } from '#domain/language.ts'
import { noProgress } from '#domain/progress/progress.ts'
import { readAnchor } from '#domain/papers/paper-anchor.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import { planFromPaper } from '#reading/plan/plan-from-paper.ts'
import { allStrands } from '#domain/plan/plan-table.ts'
import { paperWords } from '#i18n/papers/paper-words.ts'
import { integratedPlan } from './integrated-plan.ts'

const paper: ParsedPlan = {
  document: {
    symbol: 'SC64 Doc.7',
    title: 'Plan 2030-2032',
    language: 'fr',
    paragraphs: [],
    legend: [{ code: 'RS', meaning: 'Responsable scientifique' }],
    tint: 'CESP',
    sectionName: 'Fonction',
  },
  columns: [
    { role: 'result' },
    { role: 'periodIndicator' },
    { role: 'activity', year: 2031 },
    { role: 'lead' },
  ],
  headings: ['Résultat', 'Indicateur de la période', 'Activités 2031', 'Chef d’équipe'],
  sections: [
    {
      number: '1',
      title: 'Rivières',
      goal: 'Des rivières propres',
      results: [
        {
          number: '1.1',
          text: 'Les rivières sont propres.',
          mandatesText: 'Résolution IV.2 par. 3',
          rows: [
            {
              cells: {
                periodIndicator: 'Dix rivières',
                'activity:2031': 'Nettoyer :\n• en amont\n• en aval',
                lead: 'RS',
              },
            },
            { cells: { 'activity:2031': 'Former.' }, tags: ['CESP'] },
            { cells: { periodIndicator: 'Une carte', 'activity:2031': 'Imprimer la carte.', lead: 'RS' } },
          ],
        },
      ],
    },
  ],
  doubts: [],
  warnings: [],
}

let count = 0
const plan = planFromPaper(paper, { newId: () => `id-${++count}`, thisYear: 2031 })

const lay = (language: Language) =>
  integratedPlan.lay(
    {
      plan,
      progress: noProgress,
      version: 'May',
      cover: paperWords[language].integratedPlan.cover,
      madeOn: '2031-05-02',
      author: 'Secretariat',
    },
    language,
  )

const annexOf = (language: Language): readonly Block[] =>
  lay(language).blocks.flatMap(block => (block.kind === 'landscape' ? block.blocks : []))
const tableOf = (language: Language): TableBlock | undefined =>
  annexOf(language).find(block => block.kind === 'table')
const words = (block: Block | undefined): string =>
  block && 'text' in block ? block.text.map(({ text }) => text).join('') : ''

it('begins with a cover that names its meeting', () => {
  expect(lay('fr').blocks[0]).toMatchObject({
    meeting: '64e Réunion du Comité permanent',
    symbol: 'SC64 Doc.7',
    title: 'Plan 2030-2032',
  })
  expect(lay('en').blocks[0]).toMatchObject({ meeting: '64th Meeting of the Standing Committee' })
  expect(lay('es').blocks[0]).toMatchObject({ meeting: '64.ª Reunión del Comité Permanente' })
})

it('shows the table with spans, bullets, row headings, and the meaning of the tint in words', () => {
  const table = tableOf('fr')
  const cells = table?.rows.map(row =>
    row.cells.map(cell => [
      cell.rows ?? 1,
      ...cell.paragraphs.map(
        ({ text, bullet }) => `${bullet ? '• ' : ''}${text.map(run => run.text).join('')}`,
      ),
    ]),
  )
  expect(cells).toEqual([
    [
      [3, '1.1 Les rivières sont propres.', 'Résolution\u00a0IV.2 par.\u00a03'],
      [2, 'Dix rivières'],
      [1, 'Nettoyer\u00a0:', '• en amont', '• en aval'],
      [2, 'RS'],
    ],
    [[1, 'Former.', 'CESP']],
    [
      [1, 'Une carte'],
      [1, 'Imprimer la carte.'],
      [1, 'RS'],
    ],
  ])
  expect(table?.rows.map(({ tint }) => tint ?? false)).toEqual([false, true, false])
  expect(table?.rows[0]?.cells[0]?.heading).toBe('row')
  expect(words(annexOf('fr').find(({ kind }) => kind === 'note'))).toContain(
    'Activités de CESP (sur fond rouge, avec la mention «\u00a0CESP\u00a0»).',
  )
})

it('every row and cell names the datum that it shows', () => {
  const strands = allStrands(plan).map(({ strand }) => strand)
  const table = tableOf('es')
  expect(table?.rows.map(({ anchor = '' }) => readAnchor(anchor))).toEqual(
    strands.map(({ id }) => ({ kind: 'row', id })),
  )
  const [first] = table?.rows ?? []
  expect(first?.cells.map(({ anchor = '' }) => readAnchor(anchor)?.kind)).toEqual([
    'result',
    'periodIndicator',
    'activity',
    'leads',
  ])
  expect(readAnchor(first?.cells[2]?.anchor ?? '')?.id).toBe(strands[0]?.activities[0]?.id)
})

it('untranslated text is in italics, in its own language, and the paper says so', () => {
  const notes = annexOf('en')
    .filter(({ kind }) => kind === 'note')
    .map(words)
  expect(notes).toContain('Texts in italics have not been translated yet; they stand in French.')
  const [first] = tableOf('en')?.rows ?? []
  expect(first?.cells[1]?.paragraphs).toEqual([
    { text: [{ text: 'Dix rivières', language: 'fr', emphasis: true }] },
  ])
  expect(words(annexOf('en').find(({ kind }) => kind === 'heading'))).toBe('Function 1: Rivières')
  expect(annexOf('fr').filter(({ kind }) => kind === 'note')).toHaveLength(1)
})
