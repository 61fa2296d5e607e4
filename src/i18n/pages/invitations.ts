import { in3 } from '../in-three.ts'

/** The words of the page where people are invited. */
export const invitationPageWords = {
  title: in3('Invitations', 'Invitations', 'Invitaciones'),
  lead: in3(
    'A person comes in by a link that is sent to their address. It works once, for 14 days.',
    'Une personne entre par un lien envoyé à son adresse. Il fonctionne une fois, pendant 14 jours.',
    'Una persona entra por un enlace enviado a su dirección. Funciona una vez, durante 14 días.',
  ),
  formTitle: in3('Invite somebody', 'Inviter quelqu’un', 'Invitar a alguien'),
  name: in3('Name', 'Nom', 'Nombre'),
  email: in3('E-mail address', 'Adresse électronique', 'Correo electrónico'),
  language: in3('Language of mails', 'Langue des courriels', 'Idioma de los correos'),
  roles: in3(
    'Roles, which can also be given later',
    'Rôles, qui peuvent aussi être donnés plus tard',
    'Roles, que también pueden darse después',
  ),
  send: in3('Invite', 'Inviter', 'Invitar'),
  invited: in3(
    (name: string) => `${name} is invited.`,
    name => `L’invitation de ${name} est partie.`,
    name => `${name} tiene ya su invitación.`,
  ),
  linkHint: in3(
    'If your installation sends no mail, give this link to that person yourself, and to nobody else:',
    'Si votre installation n’envoie pas de courriel, transmettez ce lien à cette personne, et à elle seule\u00a0:',
    'Si su instalación no envía correo, dé usted este enlace a esa persona, y a nadie más:',
  ),
  waiting: in3('Waiting', 'En attente', 'En espera'),
  nobody: in3(
    'Nobody is waiting for an invitation.',
    'Personne n’attend d’invitation.',
    'Nadie espera una invitación.',
  ),
  since: in3('Invited', 'Invitation du', 'Fecha de invitación'),
  again: in3('Invite again', 'Inviter à nouveau', 'Invitar de nuevo'),
  againFor: in3(
    (name: string) => `Invite again: ${name}`,
    name => `Inviter à nouveau\u00a0: ${name}`,
    name => `Invitar de nuevo: ${name}`,
  ),
}
