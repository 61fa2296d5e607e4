import { in3, type InThree } from '../in-three.ts'

/** What somebody changed, by the kind of its subject in the log. */
const changedSubjects: Readonly<Record<string, InThree>> = {
  plan: in3('Plan', 'Plan', 'Plan'),
  node: in3('Function or result', 'Fonction ou résultat', 'Función o resultado'),
  indicator: in3('Indicator of the period', 'Indicateur de la période', 'Indicador del período'),
  strand: in3('Row of the plan', 'Ligne du plan', 'Fila del plan'),
  activity: in3('Activity', 'Activité', 'Actividad'),
  activityIndicator: in3('Indicator of the year', 'Indicateur de l’année', 'Indicador del año'),
  progress: in3('Report on an activity', 'Rapport sur une activité', 'Informe sobre una actividad'),
  note: in3('Note', 'Note', 'Nota'),
  import: in3('Sent file', 'Fichier envoyé', 'Archivo enviado'),
  version: in3('Version of the plan', 'Version du plan', 'Versión del plan'),
  paper: in3('Paper', 'Document', 'Documento'),
  cover: in3('Cover of a paper', 'Page de titre d’un document', 'Portada de un documento'),
  post: in3('Post', 'Poste', 'Puesto'),
  person: in3('Person', 'Personne', 'Persona'),
  role: in3('Role', 'Rôle', 'Rol'),
}

const otherSubject = in3(
  'Settings of the installation',
  'Réglages de l’installation',
  'Ajustes de la instalación',
)

/** The words for what somebody changed, by the kind of its subject in the log. */
export const changedSubject = (kind: string): InThree => changedSubjects[kind] ?? otherSubject
