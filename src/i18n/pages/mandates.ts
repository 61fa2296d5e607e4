import { count } from '../formats.ts'
import { in3 } from '../in-three.ts'

/** The words of the pages of mandates. */
export const mandatePageWords = {
  title: in3('Mandates', 'Mandats', 'Mandatos'),
  lead: in3(
    'Every instrument and paragraph that the plan cites, and what answers it.',
    'Chaque instrument et chaque paragraphe que le plan cite, et ce qui y répond.',
    'Cada instrumento y cada párrafo que el plan cita, y lo que responde a ellos.',
  ),
  sum: in3(
    (instruments: number, paragraphs: number) =>
      `${count.en(instruments, 'instrument', 'instruments')}, ${count.en(paragraphs, 'paragraph', 'paragraphs')} cited.`,
    (instruments, paragraphs) =>
      `${count.fr(instruments, 'instrument', 'instruments')}, ${count.fr(paragraphs, 'paragraphe cité', 'paragraphes cités')}.`,
    (instruments, paragraphs) =>
      `${count.es(instruments, 'instrumento', 'instrumentos')}, ${count.es(paragraphs, 'párrafo citado', 'párrafos citados')}.`,
  ),
  gaps: in3('Cited, but nothing answers', 'Cités, mais sans réponse', 'Citados, pero sin respuesta'),
  answered: in3(
    'Every cited paragraph is answered',
    'Chaque paragraphe cité a une réponse',
    'Cada párrafo citado tiene respuesta',
  ),
  noGaps: in3(
    'For each, at least one activity cites it, or belongs to a result or an indicator that does.',
    'Pour chacun, au moins une activité le cite, ou relève d’un résultat ou d’un indicateur qui le cite.',
    'Para cada uno, al menos una actividad lo cita, o pertenece a un resultado o un indicador que lo cita.',
  ),
  instrument: in3('Instrument', 'Instrument', 'Instrumento'),
  paragraphs: in3('Paragraphs cited', 'Paragraphes cités', 'Párrafos citados'),
  answeredBy: in3('Answered by', 'Réponse', 'Respuesta'),
  citedBy: in3('Cited by', 'Cité par', 'Citado por'),
  state: in3('State', 'État', 'Estado'),
  direct: in3(
    'cited by the activity itself',
    'cité par l’activité elle-même',
    'citado por la propia actividad',
  ),
  nothing: in3(
    'No activity answers this paragraph.',
    'Aucune activité ne répond à ce paragraphe.',
    'Ninguna actividad responde a este párrafo.',
  ),
}
