/**
 * A State as the lists of a region have it: its ISO 3166 code, its name in English, French and Spanish in the
 * form of the United Nations, and what it is beside a Contracting Party.
 */
export type PartyRow = readonly [code: string, en: string, fr: string, es: string, ...marks: PartyMark[]]

/**
 * A least developed country, a landlocked developing one, a small island developing State; or a State that
 * takes part without being a Party.
 */
export type PartyMark = 'ldc' | 'lldc' | 'sids' | 'observer'
