import { describe, expect, test } from 'vitest'
import { readFunding, readLeads, sameLeads, sourcesNamed, writeFunding, writeLeads } from './assignments.ts'
import type { FundingSource, Post } from './plan.ts'
import { textIn, withWords } from '../text.ts'

const posts: Post[] = [
  {
    code: 'DSG',
    title: textIn('en', 'Deputy'),
    abbreviation: withWords(withWords(textIn('en', 'DSG'), 'fr', 'SGA'), 'es', 'SGA'),
  },
  {
    code: 'SA',
    title: textIn('en', 'Senior Advisors'),
    abbreviation: withWords(withWords(textIn('en', 'SA'), 'fr', 'CP'), 'es', 'AS'),
  },
  { code: 'Comms', title: textIn('en', 'Communications') },
]
const sources: FundingSource[] = [
  {
    code: 'core',
    kind: 'core',
    title: textIn('en', 'Core budget'),
    abbreviation: withWords(textIn('en', 'core'), 'fr', 'administratif'),
  },
  { code: 'NA', kind: 'nonCore', title: textIn('fr', 'non administratif') },
]
const knownLead = (code: string, qualifier = '') => ({ code, qualifier, known: true })

describe('leads', () => {
  test.each([
    ['SGA / CP Amériques', [knownLead('DSG'), knownLead('SA', 'Amériques')]],
    ['SGA/Comms', [knownLead('DSG'), knownLead('Comms')]],
    ['SGA et CP', [knownLead('DSG'), knownLead('SA')]],
    ['CP (Afrique, Asie)', [knownLead('SA', '(Afrique, Asie)')]],
    ['CP Afrique et Asie', [knownLead('SA', 'Afrique et Asie')]],
    ['CPX Afrique', [{ code: 'CPX', qualifier: 'Afrique', known: false }]],
    ['SAR', [{ code: 'SAR', qualifier: '', known: false }]],
    ['Toute l’équipe', [{ code: 'Toute l’équipe', qualifier: '', known: false }]],
    ['', []],
  ])('%s', (cell, leads) => expect(readLeads(cell, posts, 'fr')).toEqual(leads))

  test('are written with the abbreviations and the regions of the language', () => {
    const leads = readLeads('SGA / CP Amériques', posts, 'fr')
    expect(['en', 'fr', 'es'].map(language => writeLeads(leads, posts, language))).toEqual([
      'DSG / SA Americas',
      'SGA / CP Amériques',
      'SGA / AS Américas',
    ])
    expect(sameLeads(leads, readLeads('DSG / SA Americas', posts, 'en'))).toBe(true)
    expect(sameLeads(leads, readLeads('DSG / SA Africa', posts, 'en'))).toBe(false)
  })
})

describe('funding', () => {
  test.each([
    ['Administratif / NA', ['core', 'NA'], true],
    ['Administratif, non administratif', ['core', 'NA'], true],
    ['budget administratif', ['core'], true],
    ['NC', ['NC'], false],
  ])('%s', (cell, codes, isKnown) =>
    expect(readFunding(cell, sources, 'fr')).toEqual(codes.map(code => ({ code, known: isKnown }))),
  )

  test('the usual words of budgets need no legend, abbreviations do', () => {
    expect(sourcesNamed('Core / Subject to resources', [], 'en').map(({ kind }) => kind)).toEqual([
      'core',
      'subjectToResources',
    ])
    expect(sourcesNamed('NC', [], 'en')).toEqual([])
    expect(sourcesNamed('Administrativo', sources, 'es')).toEqual([])
  })

  test('is written in the words of the language', () =>
    expect(writeFunding(readFunding('core/NA', sources, 'en'), sources, 'fr')).toBe('administratif / NA'))
})
