import { describe, expect, it } from 'vitest'
import { lineBlocks } from './blocks.ts'
import { textOfPieces } from './cell-text.ts'
import { columnsOf } from './header-columns.ts'
import { findHeaders } from './headers.ts'
import { segmentHeader } from './header-segments.ts'
import { sourceLines, type SourceLine } from './source-lines.ts'
import { edgeWords, wordPairsOf } from './word-pairs.ts'

const lines = (text: string): SourceLine[] => sourceLines(text.split('\n'))
const words = (text: string) =>
  text
    .split('\n')
    .flatMap(line => line.split(' ').map((word, at) => ({ text: word, lineStart: at === 0, wide: false })))

describe('cellText', () => {
  const join = (text: string, vocabulary: string[] = []): string =>
    textOfPieces([lines(text)], new Set(vocabulary))
  it('joins wrapped lines and keeps the hyphen that a word has', () => {
    expect(join('The Sub-\ngroup on\nfinance.')).toBe('The Sub-group on finance.')
  })
  it('drops a hyphen that comes only from the line break', () => {
    expect(join('imple-\nmentation', ['implementation'])).toBe('implementation')
  })
  it('joins a word that was cut without a hyphen', () => {
    expect(join('Adminis\ntrative', ['administrative'])).toBe('Administrative')
  })
  it('puts bullets on separate lines', () => {
    expect(join('Hold:\n• one\nmeeting\n• two')).toBe('Hold:\n• one meeting\n• two')
  })
  it('takes a dash for a bullet in a list only', () => {
    expect(join('Hold:\n- one\n- two')).toBe('Hold:\n• one\n• two')
    expect(join('Done in 2030\n- see above')).toBe('Done in 2030 - see above')
  })
  it('separates paragraphs of two pieces by an empty line', () => {
    expect(textOfPieces([lines('First.'), lines('Second.')], new Set())).toBe('First.\n\nSecond.')
  })
})

describe('sourceLines', () => {
  const texts = (text: string): string[] => lines(text).map(line => line.text)
  it.each(['●', '▪', '◦', '➢', '*', '\u{f0b7}'])('takes %s for a bullet', character => {
    expect(texts(`Hold:\n${character} one`)).toEqual(['Hold:', '• one'])
  })
  it.each(['-', '–', 'o'])('takes %s for a bullet in a paper that has lists with it', character => {
    expect(texts(`Hold:\n\n${character} one\n\n${character} two\n\nVisit:\n\n${character} three`)).toEqual([
      'Hold:',
      '',
      '• one',
      '',
      '• two',
      '',
      'Visit:',
      '',
      '• three',
    ])
  })
  it('leaves dashes and other signs within a sentence', () => {
    expect(texts('Reunir:\no uno\nVisitar:\no dos\nsi es\no no es')).toEqual([
      'Reunir:',
      '• uno',
      'Visitar:',
      '• dos',
      'si es',
      'o no es',
    ])
    expect(texts('Reunir a unos\no a otros')).toEqual(['Reunir a unos', 'o a otros'])
  })
})

describe('blocksOf', () => {
  it('distinguishes lone spaces, empty lines and page ends', () => {
    expect(lineBlocks(lines('One\n \nTwo\n\nThree\n\fFour')).map(({ gap }) => gap)).toEqual([
      'start',
      'soft',
      'hard',
      'page',
    ])
  })
})

describe('word pairs', () => {
  it('gives words side by side, whatever signs follow, also the parts of a hyphenated word', () => {
    const pairs = wordPairsOf(lines('the Technical Panel, and\nregional pre-COP meetings'))
    const goesOn = (one: string, other: string): boolean =>
      pairs.has(`${edgeWords(one).ending} ${edgeWords(other).opening}`)
    expect([
      goesOn('by the Technical', 'Panel.'),
      goesOn('a pre-', 'COP'),
      goesOn('the Panel', 'and'),
    ]).toEqual([true, true, false])
  })
})

describe('headers', () => {
  it('separates headings that share lines and span several', () => {
    expect(segmentHeader(words('Expected\nresult\nActivities 2031\nIndicator\n2031\nLead Budget'))).toEqual([
      'Expected result',
      'Activities 2031',
      'Indicator 2031',
      'Lead',
      'Budget',
    ])
  })

  it('gives the years above to the columns below', () => {
    const { columns } = columnsOf(
      segmentHeader(words('2030\n2031\nRésultat\nActivités\nActivités\nIndicateur\nResponsable')),
    )
    expect(columns).toEqual([
      { role: 'result' },
      { role: 'activity', year: 2030 },
      { role: 'activity', year: 2031 },
      { role: 'activityIndicator', year: 2031 },
      { role: 'lead' },
    ])
  })

  it('puts the headings of a second row in the place of their years', () => {
    const { headings } = columnsOf(
      segmentHeader(
        words('Resultado\n2030\n2031\nResponsable\nFinanciación\nActividades\nActividades\nIndicadores'),
      ),
    )
    expect(headings).toEqual([
      'Resultado',
      'Actividades',
      'Actividades',
      'Indicadores',
      'Responsable',
      'Financiación',
    ])
  })

  it('does not take a sentence for a header, even with many heading words', () => {
    const header = 'Résultat\nIndicateur de la période\nActivités 2030\nResponsable\nFinancement'
    const words = 'Préparer le site avec les\nrésultats de la phase pilote,\nles observations et une suite.'
    const text = [header, '1.1 Rivières', words, words, header, 'Suite.'].join('\n\n')
    expect(findHeaders(lines(text)).map(({ from }) => from)).toEqual([0, 16])
  })

  it('recognises a header whose first lines are missing on a page', () => {
    const header = 'Result\nIndicator of the period\nActivities 2030\nLead\nFunding'
    const text = `${header}\n\n1.1 Rivers\n\n${header}\n\nMore.\n\nIndicator of the period\nActivities 2030\nLead\nFunding\n\nRest.`
    expect(findHeaders(lines(text)).map(({ from, to }) => [from, to])).toEqual([
      [0, 4],
      [8, 12],
      [16, 19],
    ])
  })
})
