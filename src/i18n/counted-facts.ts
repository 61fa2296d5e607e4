import type { StatementSubject } from '#domain/plan/plan-statements.ts'
import { count } from './formats.ts'
import { in3, type InThree } from './in-three.ts'

/** The counts of each kind of thing in a plan: `7 sections`, `22 results`, in the order of a plan. */
export const countedFacts = {
  plan: in3(
    n => count.en(n, 'fact of the plan', 'facts of the plan'),
    n => count.fr(n, 'donnée du plan', 'données du plan'),
    n => count.es(n, 'dato del plan', 'datos del plan'),
  ),
  post: in3(
    n => count.en(n, 'post', 'posts'),
    n => count.fr(n, 'poste', 'postes'),
    n => count.es(n, 'puesto', 'puestos'),
  ),
  fundingSource: in3(
    n => count.en(n, 'funding source', 'funding sources'),
    n => count.fr(n, 'source de financement', 'sources de financement'),
    n => count.es(n, 'fuente de financiación', 'fuentes de financiación'),
  ),
  section: in3(
    n => count.en(n, 'section', 'sections'),
    n => count.fr(n, 'section', 'sections'),
    n => count.es(n, 'sección', 'secciones'),
  ),
  result: in3(
    n => count.en(n, 'result', 'results'),
    n => count.fr(n, 'résultat', 'résultats'),
    n => count.es(n, 'resultado', 'resultados'),
  ),
  periodIndicator: in3(
    n => count.en(n, 'indicator of the period', 'indicators of the period'),
    n => count.fr(n, 'indicateur de la période', 'indicateurs de la période'),
    n => count.es(n, 'indicador del período', 'indicadores del período'),
  ),
  row: in3(
    n => count.en(n, 'row', 'rows'),
    n => count.fr(n, 'ligne', 'lignes'),
    n => count.es(n, 'fila', 'filas'),
  ),
  activity: in3(
    n => count.en(n, 'activity', 'activities'),
    n => count.fr(n, 'activité', 'activités'),
    n => count.es(n, 'actividad', 'actividades'),
  ),
  activityIndicator: in3(
    n => count.en(n, 'indicator of a year', 'indicators of a year'),
    n => count.fr(n, 'indicateur d’une année', 'indicateurs d’une année'),
    n => count.es(n, 'indicador de un año', 'indicadores de un año'),
  ),
} satisfies Record<StatementSubject, InThree<(n: number) => string>>
