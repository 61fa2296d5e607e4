import type { RegisterCheck } from '#fields/records/register.ts'
import { formatDay } from '#i18n/formats.ts'
import { in3 } from '#i18n/in-three.ts'

import { publishedRoles } from '../choices/people-choices.ts'
import { valueText } from './value-text.ts'

/** Refuses a second primary role of a kind for a Party at a time. */
const onePrimaryRole: RegisterCheck = {
  field: 'roles.primary',
  part: 'roles',
  where: {
    all: [
      { field: 'primary', among: ['true'] },
      { field: 'party', isFilled: true },
    ],
  },
  by: ['role', 'party'],
  from: 'from',
  until: 'until',
  sentence: in3(
    ({ party, role, from }) =>
      `${party}: “${role}” has a primary holder since ${formatDay('en', `${from}`)}. End that role first, or add this one as an alternate.`,
    ({ party, role, from }) =>
      `${party}\u00a0: «\u00a0${role}\u00a0» a un titulaire principal depuis le ${formatDay('fr', `${from}`)}. Mettez d’abord fin à ce rôle, ou ajoutez celui-ci comme suppléance.`,
    ({ party, role, from }) =>
      `${party}: «${role}» tiene un titular principal desde el ${formatDay('es', `${from}`)}. Ponga fin antes a esa función, o añada esta como suplencia.`,
  ),
}

/** Refuses a role that ends before it begins. */
const roleDaysInOrder: RegisterCheck = {
  field: 'roles.until',
  find: ({ parts }) => {
    const row = parts['roles']?.find(({ values }) => {
      const until = valueText(values, 'until')
      return until !== '' && until < valueText(values, 'from')
    })
    return row && { from: valueText(row.values, 'from'), until: valueText(row.values, 'until') }
  },
  sentence: in3(
    ({ from, until }) =>
      `The role ends on ${formatDay('en', `${until}`)}, before it begins on ${formatDay('en', `${from}`)}.`,
    ({ from, until }) =>
      `Le rôle prend fin le ${formatDay('fr', `${until}`)}, avant de commencer le ${formatDay('fr', `${from}`)}.`,
    ({ from, until }) =>
      `La función termina el ${formatDay('es', `${until}`)}, antes de empezar el ${formatDay('es', `${from}`)}.`,
  ),
}

/** Refuses a role for nobody. */
const roleForSomebody: RegisterCheck = {
  field: 'roles.party',
  find: ({ parts }) =>
    parts['roles']?.some(
      ({ values }) => values['party'] === undefined && values['organization'] === undefined,
    )
      ? {}
      : undefined,
  sentence: in3(
    () => 'Say whom the role is for: a Party or an organization.',
    () => 'Indiquez pour qui est ce rôle\u00a0: une Partie ou une organisation.',
    () => 'Indique para quién es la función: una Parte o una organización.',
  ),
}

/** Tells that the public sees a role without the name of the person who has it. */
const nameNotPublished: RegisterCheck = {
  field: 'consent',
  isWarning: true,
  find: ({ values, parts }) =>
    valueText(values, 'consent') !== 'publish' &&
    parts['roles']?.some(each => publishedRoles.includes(valueText(each.values, 'role')))
      ? {}
      : undefined,
  sentence: in3(
    () => 'This person has not agreed to be published: the public list shows the role without the name.',
    () =>
      'Cette personne n’a pas accepté d’être publiée\u00a0: la liste publique montre le rôle sans le nom.',
    () =>
      'Esta persona no ha aceptado que se la publique: la lista pública muestra la función sin el nombre.',
  ),
}

/** What the register of contacts refuses, and what it warns of. */
export const contactChecks: readonly RegisterCheck[] = [
  onePrimaryRole,
  roleDaysInOrder,
  roleForSomebody,
  nameNotPublished,
]
