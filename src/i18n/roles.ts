import type { RoleName } from '#domain/rights/roles.ts'

import { in3, type InThree } from './in-three.ts'

/** The names of the roles. */
export const roleWords: Readonly<Record<RoleName, InThree>> = {
  administrator: in3('Administrator', 'Administration', 'Administración'),
  planner: in3('Planner', 'Planification', 'Planificación'),
  lead: in3('Lead', 'Responsable', 'Responsable'),
  headOfFunction: in3('Head of function', 'Chef de fonction', 'Jefatura de función'),
  financeOfficer: in3('Finance officer', 'Finances', 'Finanzas'),
  translator: in3('Translator', 'Traduction', 'Traducción'),
  humanResources: in3('Human resources', 'Ressources humaines', 'Recursos humanos'),
  staffReader: in3('Staff', 'Personnel', 'Personal'),
  committeeMember: in3('Committee member', 'Membre du comité', 'Miembro del comité'),
  publicReader: in3('The public', 'Le public', 'El público'),
}
