import type { Language } from '../language.ts'
import { foldWord } from './search-words.ts'

const wordPairs = (words: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(words).flatMap(([one, others]) =>
      [one, ...others.split(' ')].map((word): [string, string] => [foldWord(word), one]),
    ),
  )

/** Words that a stemmer does not bring together, without accents, and the spelling to stem instead. */
export const pairedWords: Record<Language, ReadonlyMap<string, string>> = {
  en: wordPairs({
    analysis: 'analyses',
    basis: 'bases',
    crisis: 'crises',
    criterion: 'criteria',
    datum: 'data',
    medium: 'media',
    phenomenon: 'phenomena',
    synthesis: 'syntheses',
    thesis: 'theses',
    hypothesis: 'hypotheses',
    emphasis: 'emphases',
  }),
  fr: wordPairs({
    enjeu: 'enjeux',
    feu: 'feux',
    jeu: 'jeux',
    lieu: 'lieux',
    milieu: 'milieux',
    voeu: 'voeux',
    bail: 'baux',
    corail: 'coraux',
    travail: 'travaux',
    vitrail: 'vitraux',
    gestion: 'gérer gère gèrent géré gérés gérée gérées gérant',
    suivi: 'suivre suivant suivent',
    soutien: 'soutenir soutient soutiennent soutenu soutenus soutenue soutenues',
    protéger: 'protection protections protecteur protecteurs protectrice protectrices',
    adhérer: 'adhésion adhésions',
    réunir: 'réunion réunions',
    réviser: 'révision révisions',
    élire: 'élection élections élu élus',
    adopter: 'adoption adoptions',
    coordonner:
      'coordonne coordonnent coordonné coordonnée coordonnées coordonnés coordination coordinations',
  }),
  es: wordPairs({
    proteger: 'protección protecciones protector protectores',
    adoptar: 'adopción adopciones',
    revisar: 'revisión revisiones',
    elegir: 'elección elecciones',
    reunir: 'reunión reuniones',
    adherir: 'adhesión adhesiones',
    apoyar: 'apoyo apoyos',
  }),
}

/** Words that a stemmer would confuse with others, without accents. Only their singular and plural match. */
export const unstemmedWords: Record<Language, ReadonlyMap<string, string>> = {
  en: wordPairs({
    international: 'internationally',
    convention: 'conventions',
    authority: 'authorities',
    accession: 'accessions',
    university: 'universities',
    organ: 'organs',
    important: 'importance importantly',
    police: 'policing',
    marina: 'marinas',
  }),
  fr: wordPairs({
    partie: 'parties',
    port: 'ports',
    porte: 'portes',
    élève: 'élèves',
    mer: 'mers',
    mère: 'mères',
    marais: 'marais',
    marée: 'marées',
  }),
  es: wordPairs({
    costa: 'costas',
    costo: 'costos coste costes',
    puerto: 'puertos',
    puerta: 'puertas',
    marco: 'marcos',
    marca: 'marcas',
    órgano: 'órganos',
    parte: 'partes',
    secretaría: 'secretarías',
  }),
}
