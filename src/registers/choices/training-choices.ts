import { in3 } from '#i18n/in-three.ts'

import { titledChoices } from './titled-choices.ts'

/** What a training is. */
export const trainingKinds = titledChoices({
  webinar: in3('Webinar', 'Webinaire', 'Seminario web'),
  workshop: in3('Workshop', 'Atelier', 'Taller'),
  course: in3('Self-paced course', 'Cours à suivre à son rythme', 'Curso a ritmo propio'),
  induction: in3('Induction', 'Séance d’accueil', 'Sesión de inducción'),
  launch: in3('Launch', 'Lancement', 'Lanzamiento'),
  information: in3('Information session', 'Séance d’information', 'Sesión informativa'),
})

/** What a training is about. */
export const trainingTopics = titledChoices({
  nationalReports: in3('National reports', 'Rapports nationaux', 'Informes nacionales'),
  siteSheets: in3('Ramsar Site sheets', 'Fiches de Sites Ramsar', 'Fichas de sitios Ramsar'),
  inventory: in3('Wetland inventory', 'Inventaire des zones humides', 'Inventario de humedales'),
  restoration: in3('Restoration', 'Restauration', 'Restauración'),
  climate: in3('Climate change', 'Changements climatiques', 'Cambio climático'),
  sdg: in3(
    'Sustainable Development Goals',
    'Objectifs de développement durable',
    'Objetivos de Desarrollo Sostenible',
  ),
  fundraising: in3('Fundraising', 'Collecte de fonds', 'Recaudación de fondos'),
  introduction: in3(
    'Introduction to the Convention',
    'Initiation à la Convention',
    'Introducción a la Convención',
  ),
  governance: in3('Meetings and decisions', 'Réunions et décisions', 'Reuniones y decisiones'),
  cepa: in3('CEPA', 'CESP', 'CECoP'),
  panelProduct: in3('STRP product', 'Produit du GEST', 'Producto del GECT'),
  siteManagement: in3('Site management', 'Gestion des sites', 'Gestión de sitios'),
  performance: in3('Performance development', 'Développement des performances', 'Desarrollo del desempeño'),
  recognition: in3('Recognition of staff', 'Reconnaissance du personnel', 'Reconocimiento del personal'),
  other: in3('Other', 'Autre', 'Otro'),
})

/** The audience of a training that is for the Secretariat alone. */
export const staffAudience = 'staff'

/** Whom a training is for. */
export const trainingAudiences = titledChoices({
  parties: in3('Contracting Parties', 'Parties contractantes', 'Partes Contratantes'),
  focalPoints: in3('Focal points', 'Correspondants', 'Coordinadores'),
  initiatives: in3('Regional Initiatives', 'Initiatives régionales', 'Iniciativas Regionales'),
  siteManagers: in3('Site managers', 'Gestionnaires de sites', 'Administradores de sitios'),
  committeeMembers: in3('Committee members', 'Membres des comités', 'Miembros de comités'),
  [staffAudience]: in3('Secretariat staff', 'Personnel du Secrétariat', 'Personal de la Secretaría'),
  public: in3('General public', 'Grand public', 'Público en general'),
})

/** The audiences of trainings that the public may know of. */
export const openAudiences: readonly string[] = [
  'parties',
  'focalPoints',
  'initiatives',
  'siteManagers',
  'public',
]

/** The audiences outside the Secretariat. */
export const outsideAudiences: readonly string[] = [...openAudiences, 'committeeMembers']

/** How people take part. */
export const attendanceModes = titledChoices({
  online: in3('Online', 'En ligne', 'En línea'),
  inPerson: in3('In person', 'En présentiel', 'Presencial'),
  hybrid: in3('Hybrid', 'Hybride', 'Híbrido'),
})

/** As what somebody takes part in a training or a meeting. */
export const capacities = titledChoices({
  member: in3('Member', 'Membre', 'Miembro'),
  alternate: in3('Alternate', 'Suppléant', 'Suplente'),
  delegate: in3('Delegate', 'Délégué', 'Delegado'),
  headOfDelegation: in3('Head of delegation', 'Chef de délégation', 'Jefe de delegación'),
  observer: in3('Observer', 'Observateur', 'Observador'),
  speaker: in3('Speaker', 'Intervenant', 'Ponente'),
  learner: in3('Learner', 'Apprenant', 'Alumno'),
  staff: in3('Staff', 'Personnel', 'Personal'),
})

/** The state of a delegate’s credentials. */
export const credentialStates = titledChoices({
  none: in3('None', 'Aucun', 'Ninguna'),
  copy: in3('Copy', 'Copie', 'Copia'),
  accepted: in3('Accepted', 'Acceptés', 'Aceptadas'),
})

/** Who gives feedback; the answer has no name. */
export const feedbackGroups = titledChoices({
  party: in3('Contracting Party', 'Partie contractante', 'Parte Contratante'),
  initiative: in3('Regional Initiative', 'Initiative régionale', 'Iniciativa Regional'),
  partner: in3('Partner', 'Partenaire', 'Asociado'),
  staff: in3('Secretariat', 'Secrétariat', 'Secretaría'),
  other: in3('Other', 'Autre', 'Otro'),
})
