import { type Language, languages } from '../language.ts'
import { foldWord } from '../words/search-words.ts'
import { inKeyOrder, sortKey } from '../words/sort-key.ts'
import { statesOfAfrica } from './africa.ts'
import { statesOfLatinAmerica, statesOfNorthAmerica } from './americas.ts'
import { otherNames } from './other-names.ts'
import { statesOfAsia } from './asia.ts'
import { statesOfEurope } from './europe.ts'
import { statesOfOceania } from './oceania.ts'
import { type Region, regions } from './regions.ts'
import type { PartyRow } from './party-row.ts'

/** A Contracting Party of the Convention on Wetlands, or another State that takes part. */
export type Party = {
  /** Its ISO 3166 code of three letters: `KEN`. */
  code: string
  name: Readonly<Record<Language, string>>
  region: Region
  /** Whether it is a Contracting Party. */
  isContracting: boolean
  /** Whether the United Nations count it among the least developed countries. */
  isLeastDeveloped: boolean
  /** Whether they count it among the landlocked developing countries. */
  isLandlocked: boolean
  /** Whether they count it among the small island developing States. */
  isSmallIsland: boolean
}

const statesByRegion: Readonly<Record<Region, readonly PartyRow[]>> = {
  Africa: statesOfAfrica,
  Asia: statesOfAsia,
  Europe: statesOfEurope,
  'Latin America and the Caribbean': statesOfLatinAmerica,
  'North America': statesOfNorthAmerica,
  Oceania: statesOfOceania,
}

/** All Parties and other States, by region and code. */
export const allParties: readonly Party[] = regions.flatMap(region =>
  statesByRegion[region].map(([code, en, fr, es, ...marks]) => ({
    code,
    name: { en, fr, es },
    region,
    isContracting: !marks.includes('observer'),
    isLeastDeveloped: marks.includes('ldc'),
    isLandlocked: marks.includes('lldc'),
    isSmallIsland: marks.includes('sids'),
  })),
)

const partiesByCode = new Map(allParties.map(party => [party.code, party]))

/** The Party or other State with this code. */
export const partyWithCode = (code: string): Party | undefined => partiesByCode.get(code)

/** The name of a Party in a language; the code itself where no State has it. */
export const partyName = (code: string, language: Language): string =>
  partiesByCode.get(code)?.name[language] ?? code

/**
 * The Party that a text names: by its code or its name in any language, accents, case and punctuation apart.
 * A name may lack what stands in brackets: "Bolivia". Other usual names count where only one State has them.
 */
export const findParty = (text: string): Party | undefined => partiesByWords.get(foldName(text))

/** The Parties and other States by their names in a language, punctuation and accents apart. */
export const partiesByName = (language: Language): readonly Party[] =>
  allParties
    .map(party => ({ party, key: sortKey(party.name[language], language) }))
    .toSorted((one, other) => inKeyOrder(one.key, other.key))
    .map(({ party }) => party)

/** The codes of the Parties of some regions. */
export const partiesOfRegions = (names: readonly Region[]): readonly string[] =>
  allParties.filter(({ region }) => names.includes(region)).map(({ code }) => code)

const foldName = (text: string): string =>
  foldWord(text)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()

/** A name, and the same without what stands in brackets. */
const shorterNames = (name: string): string[] => [name, name.replace(/\s*\(.*\)$/u, '')]

// A later entry counts: a code and the names of the United Nations do before others.
const partiesByWords = new Map(
  [
    (party: Party) => otherNames[party.code] ?? [],
    (party: Party) => languages.flatMap(language => shorterNames(party.name[language])),
    (party: Party) => [party.code],
  ].flatMap(namesOf =>
    allParties.flatMap(party => namesOf(party).map(words => [foldName(words), party] as const)),
  ),
)
