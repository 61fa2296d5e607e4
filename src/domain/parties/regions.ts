/** The six regions of the Convention on Wetlands, by their English names; `sayRegion` says them. */
export const regions = [
  'Africa',
  'Asia',
  'Europe',
  'Latin America and the Caribbean',
  'North America',
  'Oceania',
] as const

/** A region of the Convention. */
export type Region = (typeof regions)[number]

/**
 * The regions of the Convention that a wider or narrower name covers, as posts have it: "Americas" are two
 * of them. The name is in English (`sayRegion(name, 'en')`); other words name none.
 */
export const regionsCalled = (name: string): readonly Region[] => regionsByName.get(name) ?? []

const regionsByName = new Map<string, readonly Region[]>([
  ...regions.map(region => [region, [region]] as const),
  ['Americas', ['Latin America and the Caribbean', 'North America']],
  ['Asia-Oceania', ['Asia', 'Oceania']],
  ['Asia-Pacific', ['Asia', 'Oceania']],
  ['Latin America', ['Latin America and the Caribbean']],
  ['Pacific', ['Oceania']],
])
