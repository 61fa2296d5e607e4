import { count } from '../formats.ts'
import { in3 } from '../in-three.ts'

/** The words of the first page: the figures of the plan. */
export const homePageWords = {
  title: in3('Where the plan stands', 'Où en est le plan', 'Cómo va el plan'),
  sum: in3(
    (rows: string, results: number, sections: string) =>
      `${rows}, ${count.en(results, 'result', 'results')}, ${sections}.`,
    (rows, results, sections) => `${rows}, ${count.fr(results, 'résultat', 'résultats')}, ${sections}.`,
    (rows, results, sections) => `${rows}, ${count.es(results, 'resultado', 'resultados')}, ${sections}.`,
  ),
  completed: in3('completed', 'achevées', 'completadas'),
  onTrack: in3('on track', 'en bonne voie', 'en marcha'),
  offPlan: in3('off plan', 'en écart du plan', 'desviadas del plan'),
  notStarted: in3('not started', 'non commencées', 'no iniciadas'),
  unreported: in3('not reported yet', 'non renseignées', 'sin informar'),
  dropped: in3('dropped', 'abandonnées', 'abandonadas'),
  unanswered: in3('paragraphs that nothing answers', 'paragraphes sans réponse', 'párrafos sin respuesta'),
  ofParagraphs: in3(
    (n: number, instruments: number) =>
      `of ${count.en(n, 'paragraph', 'paragraphs')} cited, in ${count.en(instruments, 'instrument', 'instruments')}`,
    (n, instruments) =>
      `sur ${count.fr(n, 'paragraphe cité', 'paragraphes cités')}, dans ${count.fr(instruments, 'instrument', 'instruments')}`,
    (n, instruments) =>
      `de ${count.es(n, 'párrafo citado', 'párrafos citados')}, en ${count.es(instruments, 'instrumento', 'instrumentos')}`,
  ),
  byStatus: in3('By status', 'Par état', 'Por estado'),
  bySection: in3(
    (level: string) => `By ${level.toLowerCase()} and status`,
    level => `Par ${level.toLowerCase()} et par état`,
    level => `Por ${level.toLowerCase()} y estado`,
  ),
  byLead: in3('By lead', 'Par chef d’équipe', 'Por jefe de equipo'),
  byFunding: in3('By funding source', 'Par source de financement', 'Por fuente de financiación'),
  leads: in3('leads', 'dirige', 'dirige'),
  supports: in3('supports', 'appuie', 'apoya'),
  lead: in3('Lead', 'Chef d’équipe', 'Jefe de equipo'),
  flow: in3('From mandates to funding', 'Des mandats au financement', 'De los mandatos a la financiación'),
  flowNote: in3(
    (level: string) =>
      `Rows of the plan by what asks for them, the ${level.toLowerCase()} that does them and what pays for them. A row that two mandates ask for stands in both bands.`,
    level =>
      `Lignes du plan selon ce qui les demande, ce qui les réalise (${level.toLowerCase()}) et ce qui les finance. Une ligne demandée par deux mandats figure dans les deux bandes.`,
    level =>
      `Filas del plan según lo que las pide, lo que las realiza (${level.toLowerCase()}) y lo que las financia. Una fila que piden dos mandatos figura en ambas bandas.`,
  ),
  from: in3('From', 'De', 'De'),
  to: in3('To', 'Vers', 'A'),
  otherInstruments: in3('Other instruments', 'Autres instruments', 'Otros instrumentos'),
  empty: in3('There is no plan yet.', 'Il n’y a pas encore de plan.', 'Todavía no hay ningún plan.'),
}
