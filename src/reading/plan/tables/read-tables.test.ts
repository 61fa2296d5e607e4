import { describe, expect, it } from 'vitest'
import type { SourceDocument, SourceBlock, SourceCell, SourceRow } from '#domain/papers/source-document.ts'
import { readTables } from './read-tables.ts'

type CellInput = string | (Partial<SourceCell> & { text: string })

/** A row from its cells, from the left; an empty string is a blank place. */
const row = (...cells: CellInput[]): SourceRow => {
  let column = 0
  return {
    cells: cells.flatMap(input => {
      const cell = {
        columns: 1,
        rows: 1,
        at: {},
        ...(typeof input === 'string' ? { text: input } : input),
        column,
      }
      column += cell.columns
      return cell.text === '' ? [] : [cell]
    }),
  }
}

const table = (...rows: SourceRow[]): SourceBlock => ({
  kind: 'table',
  columns: Math.max(...rows.flatMap(({ cells }) => cells.map(cell => cell.column + cell.columns))),
  rows,
  at: {},
})

const words = (text: string, heading?: number): SourceBlock => ({
  kind: 'paragraph',
  text,
  ...(heading && { heading }),
  at: {},
})

const readBlocks = (...blocks: SourceBlock[]) =>
  readTables({ kind: 'blocks', format: 'docx', blocks } satisfies SourceDocument)

const header = row('Expected result', 'Activities 2026', 'Indicator 2026', 'Lead', 'Budget')

describe('sections and results', () => {
  it('come from the words before each table', () => {
    const plan = readBlocks(
      words('RC12 Doc.3'),
      words('Plan of work'),
      words('Action requested:'),
      words('The Committee is invited to approve the plan.'),
      words('ES = Executive Secretary ; FO = Finance officer ; NC = non-core budget.'),
      words('Function 1: SERVICES'),
      words('Goal:'),
      words('Bodies decide in time:'),
      words('• the Committee'),
      words('• the Conference'),
      table(header, row('1.1 Meetings held.\n\nResolution IV.2 par. 3', 'Hold them.', 'Held.', 'ES', 'Core')),
      words('Function 2: FINANCE'),
      table(header, row('2.1 Accounts kept.', 'Keep them.', 'Kept.', 'FO', 'NC')),
    )
    expect(plan.document).toMatchObject({ symbol: 'RC12 Doc.3', title: 'Plan of work', language: 'en' })
    expect(plan.document.legend.map(({ code }) => code)).toEqual(['ES', 'FO', 'NC'])
    expect(plan.sections).toEqual([
      {
        number: '1',
        title: 'SERVICES',
        goal: 'Bodies decide in time:\n• the Committee\n• the Conference',
        results: [
          {
            number: '1.1',
            text: 'Meetings held.',
            mandatesText: 'Resolution IV.2 par. 3',
            rows: [
              {
                cells: {
                  'activity:2026': 'Hold them.',
                  'activityIndicator:2026': 'Held.',
                  lead: 'ES',
                  funding: 'Core',
                },
              },
            ],
          },
        ],
      },
      expect.objectContaining({ number: '2', title: 'FINANCE', goal: '' }),
    ])
    expect(plan.warnings).toEqual([])
  })

  it('come from rows across a single table, and headings may come again', () => {
    const across = (text: string) => row({ text, columns: 5 })
    const plan = readBlocks(
      table(
        across('Fonction 1 : SERVICES'),
        header,
        row('1.1 Réunions.', 'Tenir.', '', 'SG', ''),
        header,
        across('Fonction 2 : FINANCES\nBut : Des comptes sains.\n\nEt clairs.'),
        row('2.1 Comptes.', 'Vérifier.', '', 'DF', ''),
      ),
    )
    expect(
      plan.sections.map(({ number, title, goal, results }) => [
        number,
        title,
        goal,
        results.map(result => result.rows.length),
      ]),
    ).toEqual([
      ['1', 'SERVICES', '', [1]],
      ['2', 'FINANCES', 'Des comptes sains.\n\nEt clairs.', [1]],
    ])
  })

  it('come from the numbers of the results where there are no headings', () => {
    const plan = readBlocks(
      table(header, row('1.1 A.', 'Do a.', '', '', ''), row('2.1 B.', 'Do b.', '', '', '')),
    )
    expect(plan.sections.map(({ number, title }) => [number, title])).toEqual([
      ['1', ''],
      ['2', ''],
    ])
    expect(plan.warnings.map(({ code }) => code)).toEqual(['noLegend', 'noSections'])
  })

  it('take the number of a result from its own column, and create one where there is none', () => {
    const numberedPlan = readBlocks(
      table(
        row('No.', 'Result', 'Activities', 'Lead'),
        row('1.1', 'Meetings held.', 'Hold them.', 'ES'),
        row('', '', 'Again.', 'ES'),
      ),
    )
    expect(numberedPlan.sections[0]?.results).toMatchObject([
      { number: '1.1', text: 'Meetings held.', rows: [{}, {}] },
    ])
    const bare = readBlocks(
      words('Function 3: X'),
      table(header, row('Meetings held.', 'Hold.', '', '', ''), row('Books kept.', 'Keep.', '', '', '')),
    )
    expect(bare.sections[0]?.results.map(({ number }) => number)).toEqual(['3.1', '3.2'])
    expect(bare.warnings.map(({ code }) => code)).toContain('numberMissing')
  })

  it('treat a result and an indicator repeated in each row as spanning cells', () => {
    const heads = row('Result', 'Period indicator 2028', 'Activities 2026', 'Lead')
    const plan = readBlocks(
      table(heads, row('1.1 A.', 'All.', 'One.', 'ES'), row('1.1 A.', 'All.', 'Two.', 'FO')),
    )
    expect(plan.sections[0]?.results.map(({ rows }) => rows.map(({ cells }) => cells))).toEqual([
      [
        { periodIndicator: 'All.', 'activity:2026': 'One.', lead: 'ES' },
        { 'activity:2026': 'Two.', lead: 'FO' },
      ],
    ])
  })
})

describe('columns', () => {
  it('are read from headings of two rows with the year over the first column only', () => {
    const plan = readBlocks(
      table(
        row({ text: 'Result', rows: 2 }, '2026', '', '2027', '', { text: 'Lead', rows: 2 }),
        row('', 'Activity', 'Indicator', 'Activity', 'Indicator', ''),
        row('1.1 A.', 'a', 'b', 'c', 'd', 'ES'),
      ),
    )
    expect(plan.sections[0]?.results[0]?.rows[0]?.cells).toEqual({
      'activity:2026': 'a',
      'activityIndicator:2026': 'b',
      'activity:2027': 'c',
      'activityIndicator:2027': 'd',
      lead: 'ES',
    })
  })

  it('are listed as unread where the plan does not use them', () => {
    const plan = readBlocks(
      table(row('Result', 'Activities', 'Remarks', 'Lead'), row('1.1 A.', 'Do.', 'Ask again.', 'ES')),
    )
    expect(plan.columns.map(({ role }) => role)).toEqual(['result', 'activity', 'note', 'lead'])
    expect(plan.sections[0]?.results[0]?.rows[0]?.cells).toEqual({ activity: 'Do.', lead: 'ES' })
    expect(plan.warnings).toContainEqual({ code: 'columnUnread', values: { heading: 'Remarks' } })
  })

  it('continue in a second table without headings', () => {
    const plan = readBlocks(
      words('Function 1: X'),
      table(header, row('1.1 A.', 'One.', '', 'ES', 'Core')),
      table(row('', 'Two.', 'Done.', 'FO', 'Core')),
    )
    expect(plan.sections[0]?.results[0]?.rows).toHaveLength(2)
  })

  it('share a cell that covers several of them, with a doubt', () => {
    const heads = row('Result', 'Activities 2026', 'Activities 2027', 'Lead', 'Budget')
    const plan = readBlocks(table(heads, row('1.1 A.', { text: 'Every year.', columns: 2 }, 'ES', 'Core')))
    expect(plan.doubts).toMatchObject([
      {
        cell: 'activity:2026',
        reason: 'columnUnsure',
        alternatives: ['activity:2027'],
        at: { result: '1.1', row: 0 },
      },
    ])
  })
})

describe('tints and codes', () => {
  const legend = words('ES = Executive Secretary ; NC = non-core budget ; CEPA activities (in red).')
  const tintedRow = (tint: string, ...texts: string[]) => row(...texts.map(text => ({ text, tint })))

  it('tag only the rows with the colour that the legend names', () => {
    const plan = readBlocks(
      legend,
      words('Function 1: X'),
      table(
        header,
        tintedRow('ffc7ce', '1.1 A.', 'One.', 'Done.', 'ES', 'NC'),
        tintedRow('ddebf7', '1.2 B.', 'Two.', 'Done.', 'ES', 'NC'),
        row('1.3 C.', 'Three.', 'Done.', 'ES', 'NC'),
      ),
    )
    expect(plan.sections[0]?.results.map(({ rows }) => rows[0]?.tags)).toEqual([
      ['CEPA'],
      undefined,
      undefined,
    ])
  })

  it('warn of a code that the legend does not explain', () => {
    const plan = readBlocks(
      legend,
      words('Function 1: X'),
      table(header, row('1.1 A.', 'One.', 'Done.', 'ES', 'SAR')),
    )
    expect(plan.warnings).toMatchObject([{ code: 'unknownCode', values: { code: 'SAR', column: 'funding' } }])
    expect(plan.doubts).toMatchObject([{ cell: 'funding', reason: 'unknownCode' }])
  })
})

it('refuses a paper without a plan', () => {
  expect(() => readBlocks(words('Dear colleague'), table(row('Apples', 'Pears'), row('3', '4')))).toThrow(
    'fileNotAPlan',
  )
})
