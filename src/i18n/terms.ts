import type { ChangeKind } from '#domain/differences/comparison.ts'
import type { CoverageState } from '#domain/progress/mandate-coverage.ts'
import type { ColumnRole } from '#domain/plan/layout.ts'
import type { StatementSubject } from '#domain/plan/plan-statements.ts'
import type { OptionalText } from '#domain/plan/optional-texts.ts'
import type { FundingKind, Lineage } from '#domain/plan/plan.ts'
import type { ActivityStatus } from '#domain/progress/progress.ts'
import type { InstrumentKind } from '#domain/words/mandate.ts'
import { in3, type InThree } from './in-three.ts'

/**
 * The terms of the field that several parts of the program share: states, kinds of thing, parts of a plan.
 */
export const terms = {
  status: {
    unreported: in3('Not reported', 'Non renseigné', 'Sin informar'),
    notStarted: in3('Not started', 'Non commencé', 'No iniciado'),
    onTrack: in3('On track', 'En bonne voie', 'En marcha'),
    offPlan: in3('Off plan', 'S’écarte du plan', 'Desviado del plan'),
    completed: in3('Completed', 'Achevé', 'Completado'),
    dropped: in3('Dropped', 'Abandonné', 'Abandonado'),
  } satisfies Record<ActivityStatus, InThree>,
  fundingKind: {
    core: in3('Core', 'Administratif', 'Administrativo'),
    nonCore: in3('Non-core', 'Non administratif', 'No administrativo'),
    subjectToResources: in3('Subject to resources', 'Sous réserve de ressources', 'Sujeto a recursos'),
    other: in3('Other', 'Autre', 'Otro'),
  } satisfies Record<FundingKind, InThree>,
  lineage: {
    continued: in3(
      (year: number) => `Continued from ${year}`,
      year => `Suite de ${year}`,
      year => `Continúa desde ${year}`,
    ),
    revised: in3(
      (year: number) => `Revised since ${year}`,
      year => `Révisé depuis ${year}`,
      year => `Revisado desde ${year}`,
    ),
    merged: in3(
      (year: number) => `Merged from ${year}`,
      year => `Issu d’une fusion (${year})`,
      year => `Fruto de una fusión (${year})`,
    ),
    split: in3(
      (year: number) => `Split from ${year}`,
      year => `Issu d’un partage (${year})`,
      year => `Fruto de una división (${year})`,
    ),
    completed: in3(
      (year: number) => `Closes the work of ${year}`,
      year => `Clôt le travail de ${year}`,
      year => `Cierra el trabajo de ${year}`,
    ),
    dropped: in3(
      (year: number) => `Ends the work of ${year}`,
      year => `Met fin au travail de ${year}`,
      year => `Pone fin al trabajo de ${year}`,
    ),
  } satisfies Record<Lineage['kind'], InThree<(year: number) => string>>,
  coverage: {
    inHand: in3('In hand', 'En cours', 'En curso'),
    completed: in3('Completed', 'Achevé', 'Completado'),
    unanswered: in3('Nothing answers it', 'Sans réponse', 'Sin respuesta'),
  } satisfies Record<CoverageState, InThree>,
  instrument: {
    resolution: in3(
      symbol => `Resolution ${symbol}`,
      symbol => `Résolution ${symbol}`,
      symbol => `Resolución ${symbol}`,
    ),
    recommendation: in3(
      symbol => `Recommendation ${symbol}`,
      symbol => `Recommandation ${symbol}`,
      symbol => `Recomendación ${symbol}`,
    ),
    decision: in3(
      symbol => `Decision ${symbol}`,
      symbol => `Décision ${symbol}`,
      symbol => `Decisión ${symbol}`,
    ),
    article: in3(
      symbol => `Article ${symbol}`,
      symbol => `Article ${symbol}`,
      symbol => `Artículo ${symbol}`,
    ),
    rules: in3(
      symbol => (symbol ? `Rules of Procedure ${symbol}` : 'Rules of Procedure'),
      symbol => (symbol ? `Règlement intérieur ${symbol}` : 'Règlement intérieur'),
      symbol => (symbol ? `Reglamento ${symbol}` : 'Reglamento'),
    ),
    document: in3(
      symbol => `Document ${symbol}`,
      symbol => `Document ${symbol}`,
      symbol => `Documento ${symbol}`,
    ),
  } satisfies Record<InstrumentKind, InThree<(symbol: string) => string>>,
  shortInstrument: {
    resolution: in3('Res.', 'Rés.', 'Res.'),
    recommendation: in3('Rec.', 'Rec.', 'Rec.'),
    decision: in3('Dec.', 'Déc.', 'Dec.'),
    article: in3('Art.', 'Art.', 'Art.'),
    rules: in3('Rules', 'Règl.', 'Regl.'),
    document: in3('Doc.', 'Doc.', 'Doc.'),
  } satisfies Record<InstrumentKind, InThree>,
  instruments: {
    resolution: in3('Resolutions', 'Résolutions', 'Resoluciones'),
    recommendation: in3('Recommendations', 'Recommandations', 'Recomendaciones'),
    decision: in3('Decisions', 'Décisions', 'Decisiones'),
    article: in3('Text of the Convention', 'Texte de la Convention', 'Texto de la Convención'),
    rules: in3('Rules of Procedure', 'Règlement intérieur', 'Reglamento'),
    document: in3('Documents', 'Documents', 'Documentos'),
    none: in3('No mandate cited', 'Aucun mandat cité', 'Ningún mandato citado'),
  } satisfies Record<InstrumentKind | 'none', InThree>,
  paragraph: in3(
    (number: string) => `para.\u00a0${number}`,
    number => `par.\u00a0${number}`,
    number => `párr.\u00a0${number}`,
  ),
  rule: in3(
    (number: string) => `rule ${number}`,
    number => `règle ${number}`,
    number => `artículo ${number}`,
  ),
  annex: in3(
    (number: string) => `annex ${number}`,
    number => `annexe ${number}`,
    number => `anexo ${number}`,
  ),
  asAWhole: in3('as a whole', 'dans son ensemble', 'en su conjunto'),
  wholeInstrument: in3(
    'The instrument as a whole',
    'L’instrument dans son ensemble',
    'El instrumento en su conjunto',
  ),
  changeKinds: {
    added: in3('Added', 'Ajout', 'Adición'),
    ended: in3('Ended', 'Fin', 'Fin'),
    reworded: in3('Reworded', 'Reformulation', 'Reformulación'),
    moved: in3('Moved', 'Déplacement', 'Traslado'),
    lead: in3('Lead', 'Responsable', 'Responsable'),
    funding: in3('Budget', 'Budget', 'Presupuesto'),
    mandates: in3('Mandates', 'Mandats', 'Mandatos'),
    tags: in3('Tags', 'Étiquettes', 'Etiquetas'),
    status: in3('Status', 'État', 'Estado'),
    other: in3('Other', 'Autre', 'Otra'),
    otherLanguages: in3('In other languages', 'Dans d’autres langues', 'En otros idiomas'),
  } satisfies Record<ChangeKind, InThree>,
  planSubjects: {
    plan: in3('Plan', 'Plan', 'Plan'),
    post: in3('Post', 'Poste', 'Puesto'),
    fundingSource: in3('Funding source', 'Source de financement', 'Fuente de financiación'),
    section: in3('Section', 'Section', 'Sección'),
    result: in3('Result', 'Résultat', 'Resultado'),
    periodIndicator: in3('Indicator of the period', 'Indicateur de la période', 'Indicador del período'),
    row: in3('Row', 'Ligne', 'Fila'),
    activity: in3('Activity', 'Activité', 'Actividad'),
    activityIndicator: in3('Indicator of the year', 'Indicateur de l’année', 'Indicador del año'),
  } satisfies Record<StatementSubject, InThree>,
  columnRoles: {
    result: in3('Result', 'Résultat', 'Resultado'),
    periodIndicator: in3('Indicator of the period', 'Indicateur de la période', 'Indicador del período'),
    activity: in3('Activities', 'Activités', 'Actividades'),
    activityIndicator: in3('Indicator of the year', 'Indicateur de l’année', 'Indicador del año'),
    lead: in3('Lead', 'Responsable', 'Responsable'),
    funding: in3('Budget', 'Budget', 'Presupuesto'),
    target: in3('Target', 'Cible', 'Meta'),
    deadline: in3('Due', 'Échéance', 'Plazo'),
    priority: in3('Priority', 'Priorité', 'Prioridad'),
    mandate: in3('Mandates', 'Mandats', 'Mandatos'),
    note: in3('Notes', 'Notes', 'Notas'),
  } satisfies Record<ColumnRole, InThree>,
  planParts: {
    title: in3('title', 'titre', 'título'),
    body: in3('body', 'organe', 'órgano'),
    symbol: in3('symbol', 'cote', 'signatura'),
    years: in3('years', 'années', 'años'),
    columns: in3('columns', 'colonnes', 'columnas'),
    heading: in3('heading', 'en-tête', 'encabezado'),
    tint: in3('tinted rows', 'lignes teintées', 'filas teñidas'),
    abbreviation: in3('abbreviation', 'abréviation', 'abreviatura'),
    goal: in3('goal', 'but', 'objetivo'),
    mandates: in3('mandates', 'mandats', 'mandatos'),
    order: in3('order of rows', 'ordre des lignes', 'orden de las filas'),
    target: in3('target', 'cible', 'meta'),
    status: in3('status', 'état', 'estado'),
    closing: in3('closing entry', 'entrée de clôture', 'entrada de cierre'),
    tags: in3('tags', 'étiquettes', 'etiquetas'),
    result: in3('result it belongs to', 'résultat dont elle relève', 'resultado al que pertenece'),
    periodIndicator: in3('indicator of the period', 'indicateur de la période', 'indicador del período'),
    leads: in3('lead', 'responsable', 'responsable'),
    funding: in3('budget', 'budget', 'presupuesto'),
    deadline: in3('due', 'échéance', 'plazo'),
    priority: in3('priority', 'priorité', 'prioridad'),
  } satisfies Record<OptionalText, InThree> & Record<string, InThree>,
  changeActions: {
    added: in3('Added', 'Ajouté', 'Añadido'),
    changed: in3('Changed', 'Modifié', 'Cambiado'),
    ended: in3('Ended', 'Retiré', 'Retirado'),
  },
  changeCounts: {
    added: in3('added', 'ajoutés', 'añadidos'),
    changed: in3('changed', 'modifiés', 'cambiados'),
    ended: in3('ended', 'retirés', 'retirados'),
    unchanged: in3('unchanged', 'inchangés', 'sin cambios'),
  },
  inYear: in3(
    (what: string, year: number) => `${what} ${year}`,
    (what, year) => `${what} ${year}`,
    (what, year) => `${what} ${year}`,
  ),
  wholePlan: in3('The plan itself', 'Le plan lui-même', 'El plan mismo'),
  rowNumber: in3(
    (n: number) => `Row ${n}`,
    n => `Ligne ${n}`,
    n => `Fila ${n}`,
  ),
}
