import type { InstrumentKind } from '#domain/words/mandate.ts'
import type { Words } from '#fields/kinds/field-kind.ts'
import { in3 } from '#i18n/in-three.ts'

import { titledChoices } from './titled-choices.ts'

const kindTitles: Readonly<Record<InstrumentKind, Words>> = {
  article: in3('Article of the Convention', 'Article de la Convention', 'Artículo de la Convención'),
  rules: in3('Rules of Procedure', 'Règlement intérieur', 'Reglamento'),
  resolution: in3('Resolution', 'Résolution', 'Resolución'),
  recommendation: in3('Recommendation', 'Recommandation', 'Recomendación'),
  decision: in3('Decision', 'Décision', 'Decisión'),
  document: in3('Document', 'Document', 'Documento'),
}

/** The kinds of instrument that plans cite. */
export const instrumentKinds = titledChoices(kindTitles)

/** The parts of an instrument. */
export const paragraphParts = titledChoices({
  preamble: in3('Preamble', 'Préambule', 'Preámbulo'),
  operative: in3('Operative part', 'Dispositif', 'Parte dispositiva'),
  annex: in3('Annex', 'Annexe', 'Anexo'),
})

/** What a paragraph does, by the verb that it begins with. */
export const paragraphVerbs = titledChoices({
  decides: in3('Decides', 'Décide', 'Decide'),
  adopts: in3('Adopts', 'Adopte', 'Adopta'),
  approves: in3('Approves', 'Approuve', 'Aprueba'),
  instructs: in3('Instructs', 'Charge', 'Encarga'),
  requests: in3('Requests', 'Demande', 'Pide'),
  invites: in3('Invites', 'Invite', 'Invita'),
  encourages: in3('Encourages', 'Encourage', 'Alienta'),
  urges: in3('Urges', 'Prie instamment', 'Insta'),
  callsOn: in3('Calls on', 'Appelle', 'Exhorta'),
  recommends: in3('Recommends', 'Recommande', 'Recomienda'),
  reaffirms: in3('Reaffirms', 'Réaffirme', 'Reafirma'),
  recognizes: in3('Recognizes', 'Reconnaît', 'Reconoce'),
  welcomes: in3('Welcomes', 'Accueille avec satisfaction', 'Acoge con satisfacción'),
  notes: in3('Notes', 'Prend note', 'Toma nota'),
  recalls: in3('Recalls', 'Rappelle', 'Recuerda'),
  thanks: in3('Thanks', 'Remercie', 'Agradece'),
  other: in3('Other', 'Autre', 'Otro'),
})

/** Whom a paragraph speaks to. */
export const addressees = titledChoices({
  secretariat: in3('Secretariat', 'Secrétariat', 'Secretaría'),
  parties: in3('Contracting Parties', 'Parties contractantes', 'Partes Contratantes'),
  conference: in3(
    'Conference of the Contracting Parties',
    'Conférence des Parties contractantes',
    'Conferencia de las Partes Contratantes',
  ),
  standingCommittee: in3('Standing Committee', 'Comité permanent', 'Comité Permanente'),
  panel: in3(
    'Scientific and Technical Review Panel',
    'Groupe d’évaluation scientifique et technique',
    'Grupo de Examen Científico y Técnico',
  ),
  cepaPanel: in3(
    'CEPA Oversight Panel',
    'Groupe de surveillance de la CESP',
    'Grupo de Supervisión de las actividades de CECoP',
  ),
  workingGroups: in3('Working groups', 'Groupes de travail', 'Grupos de trabajo'),
  initiatives: in3('Regional Initiatives', 'Initiatives régionales', 'Iniciativas Regionales'),
  organizationPartners: in3(
    'International Organization Partners',
    'Organisations internationales partenaires',
    'Organizaciones Internacionales Asociadas',
  ),
  otherConventions: in3('Other conventions', 'Autres conventions', 'Otras convenciones'),
  donors: in3('Donors', 'Donateurs', 'Donantes'),
  others: in3('Others', 'Autres', 'Otros'),
})
