import { expect, test } from 'vitest'

import { languages } from '../language.ts'
import { otherNames } from './other-names.ts'
import {
  allParties,
  findParty,
  partiesByName,
  partiesOfRegions,
  partyName,
  partyWithCode,
} from './parties.ts'
import { regions, regionsCalled } from './regions.ts'

test('the Convention has 172 Parties, each State once, in six regions', () => {
  expect(allParties.filter(({ isContracting }) => isContracting)).toHaveLength(172)
  expect(new Set(allParties.map(({ code }) => code)).size).toBe(allParties.length)
  expect(regions.map(region => partiesOfRegions([region]).length)).toEqual([54, 43, 49, 32, 3, 14])
})

test('every code has three letters, and every name is there in three languages', () => {
  for (const { code, name } of allParties) {
    expect(code).toMatch(/^[A-Z]{3}$/)
    for (const language of languages) expect(name[language], code).toMatch(/^\p{Lu}[\p{L}’() -]+$/u)
  }
})

test('every name leads to its own Party, in any language and spelling', () => {
  for (const party of allParties)
    for (const words of [party.code, ...Object.values(party.name)])
      for (const text of [
        words,
        words.toUpperCase(),
        words.normalize('NFD'),
        ` ${words.replaceAll('’', "'")} `,
      ])
        expect(findParty(text)?.code, text).toBe(party.code)
})

test('a name may lack what stands in brackets', () => {
  expect(findParty('Bolivia')?.code).toBe('BOL')
  expect(findParty('Pays-Bas')?.code).toBe('NLD')
  expect(findParty('cote d ivoire')?.code).toBe('CIV')
  expect(findParty('Atlantis')).toBeUndefined()
  expect(findParty('')).toBeUndefined()
})

test('other usual names count, and none of them is a name of another State', () => {
  for (const [text, code] of [
    ['UK', 'GBR'],
    ['états unis', 'USA'],
    ['EE.UU.', 'USA'],
    ['Corea del Sur', 'KOR'],
    ['Laos', 'LAO'],
    ['RDC', 'COD'],
    ['Congo', 'COG'],
    ['Vietnam', 'VNM'],
  ] as const)
    expect(findParty(text)?.code, text).toBe(code)
  for (const [code, names] of Object.entries(otherNames))
    for (const name of names) expect(findParty(name)?.code, name).toBe(code)
  for (const shared of ['Korea', 'Corée', 'Corea']) expect(findParty(shared), shared).toBeUndefined()
})

test('lists by name ignore accents and punctuation, and follow each language', () => {
  const namesFrom = (language: 'en' | 'fr' | 'es', first: string, count: number): string[] => {
    const names = partiesByName(language).map(({ name }) => name[language])
    const from = names.indexOf(first)
    return names.slice(from, from + count)
  }
  expect(partiesByName('es')).toHaveLength(allParties.length)
  expect(namesFrom('fr', 'Sainte-Lucie', 1)).toEqual(['Sainte-Lucie'])
  expect(namesFrom('fr', 'Saint-Kitts-et-Nevis', 5)).toEqual([
    'Saint-Kitts-et-Nevis',
    'Saint-Marin',
    'Saint-Siège',
    'Saint-Vincent-et-les Grenadines',
    'Sainte-Lucie',
  ])
  expect(namesFrom('fr', 'Danemark', 5)).toEqual([
    'Danemark',
    'Djibouti',
    'Dominique',
    'Égypte',
    'El Salvador',
  ])
  expect(namesFrom('en', 'Costa Rica', 2)).toEqual(['Costa Rica', 'Côte d’Ivoire'])
  expect(namesFrom('es', 'Guatemala', 4)).toEqual([
    'Guatemala',
    'Guinea',
    'Guinea-Bissau',
    'Guinea Ecuatorial',
  ])
})

test('the groups of the United Nations have as many Parties as in its lists', () => {
  const parties = allParties.filter(({ isContracting }) => isContracting)
  expect(parties.filter(({ isLeastDeveloped }) => isLeastDeveloped)).toHaveLength(36)
  expect(parties.filter(({ isLandlocked }) => isLandlocked)).toHaveLength(30)
  expect(parties.filter(({ isSmallIsland }) => isSmallIsland)).toHaveLength(24)
})

test('a code is said as a name', () => {
  expect(partyName('KEN', 'en')).toBe('Kenya')
  expect(partyName('CZE', 'fr')).toBe('Tchéquie')
  expect(partyName('ZZZ', 'es')).toBe('ZZZ')
  expect(partyWithCode('NPL')).toMatchObject({ region: 'Asia', isContracting: true, isLeastDeveloped: true })
})

test('names of posts cover regions', () => {
  expect(regionsCalled('Africa')).toEqual(['Africa'])
  expect(regionsCalled('Americas')).toEqual(['Latin America and the Caribbean', 'North America'])
  expect(regionsCalled('Asia-Oceania')).toEqual(['Asia', 'Oceania'])
  expect(regionsCalled('toString')).toEqual([])
  expect(partiesOfRegions(regionsCalled('Americas'))).toContain('MEX')
})
