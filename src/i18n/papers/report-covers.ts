import type { Language } from '#domain/language.ts'
import type { PaperCover } from '#domain/papers/paper-cover.ts'
import { textIn, withWords } from '#domain/text.ts'

/** The texts of a cover that differ between reports; all others are shared. */
type CoverText = Pick<PaperCover, 'title' | 'opening' | 'actions' | 'paragraphs'>

const titled = (en: string, fr: string, es: string) =>
  withWords(withWords(textIn('en', en), 'fr', fr), 'es', es)

/** The titles of reports in a choice, by report name. */
export const reportTitles = {
  'integrated-plan': titled('Integrated plan', 'Plan intégré', 'Plan integrado'),
  mandates: titled('Mandates and what answers them', 'Mandats et réponses', 'Mandatos y respuestas'),
  briefing: titled('Briefing', 'Note de synthèse', 'Nota informativa'),
  differences: titled('Changes to the plan', 'Modifications du plan', 'Cambios en el plan'),
} as const

/** Whether a report with this name exists. */
export const isReportName = (name: string): name is keyof typeof reportTitles =>
  Object.hasOwn(reportTitles, name)

/**
 * The covers of reports other than the plan, before any edit. They have no symbol until somebody adds one.
 */
export const reportCovers = {
  mandates: language => coverOf(mandates[language]),
  briefing: language => coverOf(briefing[language]),
  differences: language => coverOf(differences[language]),
} as const satisfies Record<string, (language: Language) => PaperCover>

const coverOf = (text: CoverText): PaperCover => ({
  convention: '{convention}',
  meeting: '{meeting}',
  place: '',
  dates: '',
  symbol: '',
  ...text,
})

const mandates: Record<Language, CoverText> = {
  en: {
    title: 'The mandates of the Secretariat for {years}, and what answers them',
    opening: 'The Standing Committee is invited to:',
    actions: [
      'take note of the activities that answer each mandate, and of the mandates that nothing answers.',
    ],
    paragraphs: [
      'The plan of the Secretariat for {years} cites {paragraphs} paragraphs of {instruments} instruments. {answered} The annex takes the paragraphs one by one and names the activities.',
    ],
  },
  fr: {
    title: 'Les mandats du Secrétariat pour {years}, et ce qui y répond',
    opening: 'Le Comité permanent est invité à\u00a0:',
    actions: [
      'prendre note des activités qui répondent à chaque mandat, et des mandats auxquels rien ne répond.',
    ],
    paragraphs: [
      'Le plan du Secrétariat pour {years} cite {paragraphs} paragraphes de {instruments} instruments. {answered} L’annexe prend ces paragraphes un à un et nomme les activités.',
    ],
  },
  es: {
    title: 'Los mandatos de la Secretaría para {years}, y lo que responde a ellos',
    opening: 'Se invita al Comité Permanente a:',
    actions: [
      'tomar nota de las actividades que responden a cada mandato, y de los mandatos a los que nada responde.',
    ],
    paragraphs: [
      'El plan de la Secretaría para {years} cita {paragraphs} párrafos de {instruments} instrumentos. {answered} El anexo toma estos párrafos uno por uno y nombra las actividades.',
    ],
  },
}

const briefing: Record<Language, CoverText> = {
  en: {
    title: 'Where the plan for {years} stands',
    opening: '',
    actions: [],
    paragraphs: [
      'The plan has {rows} rows of work under {results} results: {standing}.',
      'It cites {paragraphs} paragraphs of {instruments} instruments. {answered}',
    ],
  },
  fr: {
    title: 'Où en est le plan pour {years}',
    opening: '',
    actions: [],
    paragraphs: [
      'Le plan compte {rows} lignes de travail sous {results} résultats\u00a0: {standing}.',
      'Il cite {paragraphs} paragraphes de {instruments} instruments. {answered}',
    ],
  },
  es: {
    title: 'Cómo va el plan para {years}',
    opening: '',
    actions: [],
    paragraphs: [
      'El plan tiene {rows} filas de trabajo en {results} resultados: {standing}.',
      'Cita {paragraphs} párrafos de {instruments} instrumentos. {answered}',
    ],
  },
}

const differences: Record<Language, CoverText> = {
  en: {
    title: 'Changes to the plan for {years}',
    opening: 'The Standing Committee is invited to:',
    actions: ['take note of the changes to the plan.'],
    paragraphs: [
      'This document gives each difference between two versions of the plan: “{since}” and “{version}”. What was taken out is struck through, what was put in is underlined.',
    ],
  },
  fr: {
    title: 'Modifications du plan pour {years}',
    opening: 'Le Comité permanent est invité à\u00a0:',
    actions: ['prendre note des modifications du plan.'],
    paragraphs: [
      'Ce document donne chaque différence entre deux versions du plan\u00a0: «\u00a0{since}\u00a0» et «\u00a0{version}\u00a0». Ce qui a été retiré est barré, ce qui a été ajouté est souligné.',
    ],
  },
  es: {
    title: 'Cambios en el plan para {years}',
    opening: 'Se invita al Comité Permanente a:',
    actions: ['tomar nota de los cambios en el plan.'],
    paragraphs: [
      'Este documento da cada diferencia entre dos versiones del plan: «{since}» y «{version}». Lo que se quitó está tachado; lo que se añadió, subrayado.',
    ],
  },
}
