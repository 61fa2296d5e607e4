import type { Language } from '../language.ts'
import type { ColumnRole } from '../plan/layout.ts'

/**
 * The subject of a column's heading. Both kinds of indicator are one subject: the other columns decide which
 * it is.
 */
export type HeadingSubject = Exclude<ColumnRole, 'periodIndicator' | 'activityIndicator'> | 'indicator'

/**
 * The beginnings of words that name a subject in a heading, folded, by language. A final `$` requires the
 * whole word.
 */
export const headingWords: Record<HeadingSubject, Record<Language, readonly string[]>> = {
  result: {
    en: ['result$', 'results$', 'outcome', 'output', 'objective', 'goal$', 'goals$', 'deliverable'],
    fr: ['resultat', 'produit$', 'produits$', 'realisation', 'effet', 'objectif', 'but$'],
    es: ['resultado', 'producto', 'efecto', 'objetivo', 'logro'],
  },
  indicator: {
    en: ['indicator', 'kpi', 'measure$', 'measures$'],
    fr: ['indicateur'],
    es: ['indicador'],
  },
  activity: {
    en: ['activity$', 'activities$', 'action$', 'actions$', 'task$', 'tasks$', 'work$'],
    fr: ['activite', 'action$', 'actions$', 'tache', 'travaux$'],
    es: ['actividad', 'accion', 'tarea', 'trabajos$'],
  },
  lead: {
    en: [
      'lead$',
      'leads$',
      'leader',
      'responsib',
      'support$',
      'owner',
      'officer',
      'who$',
      'staff$',
      'post$',
      'focal$',
      'person$',
      'team$',
    ],
    fr: ['chef', 'responsable', 'appui$', 'support$', 'equipe', 'pilote', 'qui$', 'poste$', 'referent'],
    es: ['jefe', 'jefa', 'responsable', 'apoyo$', 'lider', 'equipo$', 'quien$', 'puesto$', 'encargad'],
  },
  funding: {
    en: [
      'budget',
      'funding',
      'fund$',
      'funds$',
      'funded',
      'cost$',
      'costs$',
      'financ',
      'money$',
      'source$',
      'sources$',
      'resources$',
    ],
    fr: ['budget', 'financement', 'fonds$', 'cout', 'source$', 'sources$', 'ressources$'],
    es: ['presupuest', 'financia', 'fondo', 'coste', 'costo', 'fuente', 'recursos$'],
  },
  target: {
    en: ['target'],
    fr: ['cible', 'valeur$'],
    es: ['meta$', 'metas$'],
  },
  deadline: {
    en: [
      'deadline',
      'due$',
      'when$',
      'timeline',
      'timing',
      'timeframe',
      'timeline',
      'date$',
      'dates$',
      'schedule',
      'completion$',
    ],
    fr: ['echeance', 'delai', 'date$', 'dates$', 'calendrier', 'quand$'],
    es: ['plazo', 'fecha', 'calendario', 'cronograma', 'cuando$', 'vencimiento'],
  },
  mandate: {
    en: [
      'mandate',
      'mandates',
      'resolution',
      'decision',
      'legal$',
      'authority$',
      'reference$',
      'references$',
    ],
    fr: ['mandat$', 'mandats$', 'resolution', 'decision', 'reference$', 'references$'],
    es: ['mandato', 'resolucion', 'decision', 'referencia'],
  },
  priority: {
    en: ['priority$', 'priorities$', 'rank$', 'ranking$'],
    fr: ['priorite$', 'priorites$', 'rang$'],
    es: ['prioridad'],
  },
  note: {
    en: [
      'note$',
      'notes$',
      'remark',
      'comment',
      'observation',
      'status$',
      'progress$',
      'baseline',
      'risk',
      'assumption',
    ],
    fr: [
      'note$',
      'notes$',
      'remarque',
      'commentaire',
      'observation',
      'etat$',
      'progres$',
      'avancement',
      'risque',
      'hypothese',
    ],
    es: [
      'nota$',
      'notas$',
      'comentario',
      'observacion',
      'estado$',
      'avance',
      'progreso',
      'riesgo',
      'supuesto',
    ],
  },
}

/** Words of an indicator that measures the whole period of the plan. */
export const periodWords =
  /\b(trienni|triennal|trienal|trienio|quadrienn|cuatrien|bienn|bienal|bienio|multi-?year|multi-?annual|pluriannuel|plurianual|period|strateg|estrateg|overall|final|result|outcome|resultat|resultado)/

/** Words of an indicator that measures the work of one year. */
export const annualWords =
  /\b(annual|annuel|anual|year|yearly|annee|ano|action|activit|actividad|accion|work ?plan|plan de travail|plan de trabajo)/
