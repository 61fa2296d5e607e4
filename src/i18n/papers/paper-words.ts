import type { Language } from '#domain/language.ts'
import type { PaperCover } from '#domain/papers/paper-cover.ts'

import { formatNumber } from '../formats.ts'

/** The words that Jacana's papers add to those of a plan and of a cover. */
export type PaperWords = {
  /** The heading of the box: one action or several. */
  actions: { one: string; other: string }
  annex: (number: number) => string
  /** The punctuation between a label and its content. */
  colon: string
  /** The convention whose bodies `meeting` knows, for a plan that does not name its own. */
  convention: string
  /** The headings of a table of differences between two versions. */
  differences: readonly [place: string, part: string, change: string, text: string]
  goal: string
  mandates: string
  /** The meeting of a symbol: its number and the body's abbreviation; empty where the body is unknown. */
  meeting: (number: number, body: string) => string
  integratedPlan: {
    annexTitle: string
    /** The caption of a table, for readers who do not see it. */
    caption: (section: string) => string
    /** The meaning of a tinted row, in a sentence with the colour and the words. */
    tintMeaning: (tag: string) => string
    /** The note on texts without a translation, with the language they are in. */
    untranslated: (language: string) => string
    /** The cover before any edit. */
    cover: PaperCover
  }
}

/** The words of papers, by the language of the paper. */
export const paperWords: Record<Language, PaperWords> = {
  en: {
    actions: { one: 'Action requested:', other: 'Actions requested:' },
    annex: number => `Annex ${number}`,
    colon: ':',
    convention: 'The Convention on Wetlands',
    differences: ['Place', 'Part', 'Change', 'Text'],
    goal: 'Goal',
    mandates: 'Mandates',
    meeting: (number, body) => {
      if (body === 'SC') return `${englishOrdinal(number)} Meeting of the Standing Committee`
      return body === 'COP'
        ? `${englishOrdinal(number)} Meeting of the Conference of the Contracting Parties`
        : ''
    },
    integratedPlan: {
      annexTitle: 'Annual plan for {year}, integrated with the plan for {years}',
      caption: section => `Results, indicators, activities, leads and budget of “${section}”`,

      tintMeaning: tag => `${tag} activities (in red, and marked “${tag}”).`,
      untranslated: language => `Texts in italics have not been translated yet; they stand in ${language}.`,
      cover: {
        convention: '{convention}',
        meeting: '{meeting}',
        place: '',
        dates: '',
        symbol: '{symbol}',
        title: '{title}',
        opening: 'The Standing Committee is invited to:',
        actions: [
          'take note of the plan of the Secretariat for {years}; and',
          'approve the activities planned for {year}, as annexed.',
        ],
        paragraphs: [
          '# Introduction',
          'Each year the Secretariat submits the activities that it proposes for that year, set within its plan for the whole period. The annex to this document brings the two together: the plan for {years} and the activities for {year}.',
          'The annex has {sections} parts, one for each main field of work of the Secretariat, and {results} expected results. For {year}, {activities} activities are planned.',
          '# How to read the annex',
          'Each part opens with its goal. Its table then gives, from left to right, the result expected and the mandates on which it rests, the indicator for the period, the activities year by year, the indicator for the year, who leads the work, and the budget that it draws upon. A cell that spans several rows holds for all of them.',
        ],
      },
    },
  },
  fr: {
    actions: { one: 'Mesure requise\u00a0:', other: 'Mesures requises\u00a0:' },
    annex: number => `Annexe ${number}`,
    colon: '\u00a0:',
    convention: 'La Convention sur les zones humides',
    differences: ['Endroit', 'Partie', 'Modification', 'Texte'],
    goal: 'But',
    mandates: 'Mandats',
    meeting: (number, body) => {
      const ordinal = number === 1 ? '1re' : `${number}e`
      if (body === 'SC') return `${ordinal} Réunion du Comité permanent`
      return body === 'COP' ? `${ordinal} Session de la Conférence des Parties contractantes` : ''
    },
    integratedPlan: {
      annexTitle: 'Plan annuel pour {year}, intégré au plan pour {years}',
      caption: section =>
        `Résultats, indicateurs, activités, responsables et budget de «\u00a0${section}\u00a0»`,

      tintMeaning: tag => `Activités de ${tag} (sur fond rouge, avec la mention «\u00a0${tag}\u00a0»).`,
      untranslated: language =>
        `Les textes en italique ne sont pas encore traduits\u202f; ils figurent en ${language}.`,
      cover: {
        convention: '{convention}',
        meeting: '{meeting}',
        place: '',
        dates: '',
        symbol: '{symbol}',
        title: '{title}',
        opening: 'Le Comité permanent est invité à\u00a0:',
        actions: [
          'prendre note du plan du Secrétariat pour {years}\u202f; et',
          'approuver les activités prévues pour {year}, jointes en annexe.',
        ],
        paragraphs: [
          '# Introduction',
          'Chaque année, le Secrétariat soumet les activités qu’il propose pour l’année, replacées dans son plan pour toute la période. L’annexe au présent document réunit les deux\u00a0: le plan pour {years} et les activités pour {year}.',
          'L’annexe compte {sections} parties, une par grand domaine de travail du Secrétariat, et {results} résultats attendus. Pour {year}, {activities} activités sont prévues.',
          '# Comment lire l’annexe',
          'Chaque partie s’ouvre sur son but. Le tableau donne ensuite, de gauche à droite, le résultat attendu et les mandats sur lesquels il repose, l’indicateur de la période, les activités année par année, l’indicateur de l’année, qui dirige le travail et le budget mobilisé. Une cellule qui couvre plusieurs rangées vaut pour chacune d’elles.',
        ],
      },
    },
  },
  es: {
    actions: { one: 'Acción solicitada:', other: 'Acciones solicitadas:' },
    annex: number => `Anexo ${number}`,
    colon: ':',
    convention: 'La Convención sobre los Humedales',
    differences: ['Lugar', 'Parte', 'Cambio', 'Texto'],
    goal: 'Objetivo',
    mandates: 'Mandatos',
    meeting: (number, body) => {
      if (body === 'SC') return `${number}.ª Reunión del Comité Permanente`
      return body === 'COP' ? `${number}.ª Reunión de la Conferencia de las Partes Contratantes` : ''
    },
    integratedPlan: {
      annexTitle: 'Plan anual para {year}, integrado en el plan para {years}',
      caption: section => `Resultados, indicadores, actividades, responsables y presupuesto de «${section}»`,

      tintMeaning: tag => `Actividades de ${tag} (con fondo rojo y la mención «${tag}»).`,
      untranslated: language => `Los textos en cursiva aún no se han traducido; figuran en ${language}.`,
      cover: {
        convention: '{convention}',
        meeting: '{meeting}',
        place: '',
        dates: '',
        symbol: '{symbol}',
        title: '{title}',
        opening: 'Se invita al Comité Permanente a:',
        actions: [
          'tomar nota del plan de la Secretaría para {years}; y',
          'aprobar las actividades previstas para {year}, que figuran en el anexo.',
        ],
        paragraphs: [
          '# Introducción',
          'Cada año, la Secretaría presenta las actividades que propone para ese año, situadas en su plan para todo el período. El anexo del presente documento reúne ambos: el plan para {years} y las actividades para {year}.',
          'El anexo consta de {sections} partes, una por cada gran ámbito de trabajo de la Secretaría, y de {results} resultados previstos. Para {year} se prevén {activities} actividades.',
          '# Cómo leer el anexo',
          'Cada parte comienza con su objetivo. El cuadro ofrece luego, de izquierda a derecha, el resultado previsto y los mandatos en que se basa, el indicador del período, las actividades año por año, el indicador del año, quién dirige el trabajo y el presupuesto del que depende. Una celda que abarca varias filas vale para todas ellas.',
        ],
      },
    },
  },
}

/** A count in running text: two to nine in words, as official papers write them; others as numbers. */
export const countInWords = (language: Language, count: number): string =>
  counts[language][count - 2] ?? formatNumber(language, count)

const counts: Record<Language, readonly string[]> = {
  en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  fr: ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
  es: ['dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
}

const englishOrdinal = (number: number): string => {
  const teen = number % 100 > 10 && number % 100 < 14
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending}`
}
