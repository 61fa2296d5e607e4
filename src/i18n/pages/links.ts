import type { GuestLinkPurpose, GuestLinkState } from '#domain/people/guest-link.ts'

import { in3, type InThree } from '../in-three.ts'

/** The words of the list of guest links. */
export const linksPageWords = {
  title: in3('Guest links', 'Liens d’invités', 'Enlaces de invitados'),
  about: in3(
    'Links by which people come in once, and who made them',
    'Les liens par lesquels on entre une fois, et qui les a faits',
    'Los enlaces por los que se entra una vez, y quién los hizo',
  ),
  lead: in3(
    'Each link lets one person do one thing without signing in. You can end one that is still open.',
    'Chaque lien permet à une personne de faire une chose sans se connecter. Vous pouvez clore celui qui est encore ouvert.',
    'Cada enlace permite a una persona hacer una cosa sin iniciar sesión. Puede anular el que sigue abierto.',
  ),
  none: in3('There is no guest link.', 'Il n’y a aucun lien d’invité.', 'No hay ningún enlace de invitado.'),
  columns: {
    purpose: in3('What for', 'Pour quoi', 'Para qué'),
    forWhom: in3('For whom', 'Pour qui', 'Para quién'),
    made: in3('Made', 'Fait', 'Hecho'),
    until: in3('Valid until', 'Valable jusqu’au', 'Válido hasta'),
    state: in3('State', 'État', 'Estado'),
  },
  anybody: in3('Whoever has it', 'Qui le détient', 'Quien lo tenga'),
  byAt: in3(
    (who: string, at: string) => `by ${who}, ${at}`,
    (who, at) => `par ${who}, ${at}`,
    (who, at) => `por ${who}, ${at}`,
  ),
  end: in3('End', 'Clore', 'Anular'),
  endNamed: in3(
    (purpose: string, who: string) => `End: ${purpose}, ${who}`,
    (purpose, who) => `Clore\u00a0: ${purpose}, ${who}`,
    (purpose, who) => `Anular: ${purpose}, ${who}`,
  ),
  ended: in3('The link is ended.', 'Le lien est clos.', 'El enlace está anulado.'),
}

/** What a guest link is for. */
export const linkPurposeNames: Readonly<Record<GuestLinkPurpose, InThree>> = {
  setUp: in3('First administrator', 'Premier administrateur', 'Primer administrador'),
  invitation: in3('Invitation', 'Invitation', 'Invitación'),
  password: in3('New password', 'Nouveau mot de passe', 'Nueva contraseña'),
  email: in3('New address', 'Nouvelle adresse', 'Nueva dirección'),
}

/** The states of a guest link. */
export const linkStateNames: Readonly<Record<GuestLinkState, InThree>> = {
  open: in3('Open', 'Ouvert', 'Abierto'),
  used: in3('Used', 'Utilisé', 'Usado'),
  ended: in3('Ended', 'Clos', 'Anulado'),
  expired: in3('Over', 'Échu', 'Vencido'),
}
