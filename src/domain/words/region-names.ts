import { type LanguageTag, isLanguage } from '../language.ts'

/**
 * The name of a region in a language ("Afrique" gives "Africa"); other words come back unchanged. Names are
 * those of United Nations M49 and the regions that treaty bodies form of them.
 */
export const sayRegion = (words: string, language: LanguageTag): string => {
  const region = byName.get(foldWords(words))
  return region && isLanguage(language) ? region[language] : words
}

const regions = [
  { en: 'Africa', fr: 'Afrique', es: 'África' },
  { en: 'Americas', fr: 'Amériques', es: 'Américas' },
  { en: 'Asia', fr: 'Asie', es: 'Asia' },
  { en: 'Asia-Oceania', fr: 'Asie-Océanie', es: 'Asia-Oceanía' },
  { en: 'Asia-Pacific', fr: 'Asie-Pacifique', es: 'Asia-Pacífico' },
  { en: 'Caribbean', fr: 'Caraïbes', es: 'Caribe' },
  { en: 'Central America', fr: 'Amérique centrale', es: 'América Central' },
  { en: 'Europe', fr: 'Europe', es: 'Europa' },
  { en: 'Latin America', fr: 'Amérique latine', es: 'América Latina' },
  {
    en: 'Latin America and the Caribbean',
    fr: 'Amérique latine et Caraïbes',
    es: 'América Latina y el Caribe',
  },
  { en: 'Mediterranean', fr: 'Méditerranée', es: 'Mediterráneo' },
  { en: 'Middle East', fr: 'Moyen-Orient', es: 'Oriente Medio' },
  { en: 'North America', fr: 'Amérique du Nord', es: 'América del Norte' },
  { en: 'Oceania', fr: 'Océanie', es: 'Oceanía' },
  { en: 'Pacific', fr: 'Pacifique', es: 'Pacífico' },
  { en: 'South America', fr: 'Amérique du Sud', es: 'América del Sur' },
] as const

/** The regions by their English names, in alphabetical order. */
export const regionNames: readonly string[] = regions.map(({ en }) => en)

const foldWords = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim()

const byName = new Map(
  regions.flatMap(region => Object.values(region).map(name => [foldWords(name), region])),
)
