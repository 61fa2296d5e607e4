import type { PeopleRefusals } from '#domain/refusal.ts'

import { count, formatDay, formatDayOfInstant } from '../formats.ts'
import { optionalPhrase } from './optional-phrase.ts'
import { in3 } from '../in-three.ts'
import { sayPostName } from '../post-names.ts'
import { notPermittedSentence } from './not-permitted.ts'
import type { RefusalSentences } from './refusal-sentences.ts'

/** The sentences for sign-in, people and rights. */
export const peopleRefusalSentences: RefusalSentences<PeopleRefusals> = {
  notPermitted: notPermittedSentence,
  lastAdministrator: in3(
    'Somebody must stay an administrator, and this would take away the last one. Give another person the role first.',
    'Il doit rester quelqu’un à l’administration, et ceci enlèverait la dernière personne. Donnez d’abord ce rôle à une autre.',
    'Alguien debe seguir en la administración, y esto quitaría a la última persona. Dé antes ese rol a otra.',
  ),
  lookingOnly: in3(
    'You look as another person, so nothing was changed. End that first, then do it in your own name.',
    'Vous regardez comme une autre personne : rien n’a été modifié. Terminez d’abord, puis faites-le en votre propre nom.',
    'Está mirando como otra persona, así que no se ha cambiado nada. Termine antes y hágalo en su propio nombre.',
  ),
  signInRefused: in3(
    'The address or the password is wrong. Check both, or ask for a new password.',
    'L’adresse ou le mot de passe est incorrect. Vérifiez les deux, ou demandez un nouveau mot de passe.',
    'La dirección o la contraseña no es correcta. Compruebe ambas, o pida una contraseña nueva.',
  ),
  tooManyTries: in3(
    ({ seconds }) => `Too many tries. Try again in ${count.en(seconds, 'second', 'seconds')}.`,
    ({ seconds }) => `Trop d’essais. Réessayez dans ${count.fr(seconds, 'seconde', 'secondes')}.`,
    ({ seconds }) =>
      `Demasiados intentos. Vuelva a intentarlo en ${count.es(seconds, 'segundo', 'segundos')}.`,
  ),
  demoClosed: in3(
    'Nobody can become a person of the example here. Sign in with your own account.',
    'Ici, on ne peut pas prendre la place d’une personne de l’exemple. Connectez-vous avec votre propre compte.',
    'Aquí no se puede actuar como una persona del ejemplo. Inicie sesión con su propia cuenta.',
  ),
  keyMistyped: in3(
    'This is no key of Jacana. Copy the whole key, from jck_ to its last character.',
    'Ce n’est pas une clé de Jacana. Copiez la clé entière, de jck_ jusqu’au dernier caractère.',
    'Esto no es una clave de Jacana. Copie la clave entera, desde jck_ hasta el último carácter.',
  ),
  keyUnknown: in3(
    'Nobody has this key here. Check whether it was made in this Jacana, or make a new one.',
    'Personne n’a cette clé ici. Vérifiez qu’elle vient bien de ce Jacana, ou créez-en une autre.',
    'Nadie tiene esta clave aquí. Compruebe si se creó en este Jacana, o cree una nueva.',
  ),
  keyEnded: in3(
    ({ when }) =>
      `This key was ended${optionalPhrase(' on ', when && formatDayOfInstant('en', when))}. Ask its owner for a new one.`,
    ({ when }) =>
      `Cette clé a été close${optionalPhrase(' le ', when && formatDayOfInstant('fr', when))}. Demandez-en une autre à son propriétaire.`,
    ({ when }) =>
      `Esta clave fue anulada${optionalPhrase(' el ', when && formatDayOfInstant('es', when))}. Pida una nueva a su propietario.`,
  ),
  keyExpired: in3(
    ({ day }) => `The last day of this key was ${formatDay('en', day)}. Make a new one.`,
    ({ day }) => `Le dernier jour de cette clé était le ${formatDay('fr', day)}. Créez-en une autre.`,
    ({ day }) => `El último día de esta clave fue el ${formatDay('es', day)}. Cree una nueva.`,
  ),
  keyReadsOnly: in3(
    'A program can only read with its key. Change this on the pages.',
    'Avec sa clé, un programme peut seulement lire. Faites ce changement dans les pages.',
    'Con su clave, un programa solo puede leer. Haga este cambio en las páginas.',
  ),
  keyDayWrong: in3(
    ({ most }) => `The last day must lie between today and ${formatDay('en', most)}.`,
    ({ most }) => `Le dernier jour doit se situer entre aujourd’hui et le ${formatDay('fr', most)}.`,
    ({ most }) => `El último día debe estar entre hoy y el ${formatDay('es', most)}.`,
  ),
  keyBeyondRights: in3(
    'A key cannot do more than you. Choose among what the form offers.',
    'Une clé ne peut pas faire plus que vous. Choisissez parmi ce que propose le formulaire.',
    'Una clave no puede hacer más que usted. Elija entre lo que ofrece el formulario.',
  ),
  erasureUnconfirmed: in3(
    ({ name }) => `To erase this person for ever, write the name as it stands here: ${name}.`,
    ({ name }) => `Pour effacer cette personne à jamais, écrivez le nom tel qu’il figure ici\u00a0: ${name}.`,
    ({ name }) => `Para borrar a esta persona para siempre, escriba el nombre tal como está aquí: ${name}.`,
  ),
  tooLateToTakeBack: in3(
    'This cannot be taken back any more: it was emptied, or it is open again already.',
    'Ce n’est plus récupérable\u00a0: le contenu est vidé, ou c’est déjà rouvert.',
    'Ya no se puede recuperar: se vació, o ya está abierto de nuevo.',
  ),
  fileEmptied: in3(
    ({ when }) =>
      `This file was discarded, and emptied on ${formatDayOfInstant('en', when)}. Its name, size and hash are all that is left.`,
    ({ when }) =>
      `Ce fichier a été abandonné, puis vidé le ${formatDayOfInstant('fr', when)}. Il n’en reste que le nom, la taille et l’empreinte.`,
    ({ when }) =>
      `Este archivo fue descartado y se vació el ${formatDayOfInstant('es', when)}. Solo quedan el nombre, el tamaño y la huella.`,
  ),
  postNameTaken: in3(
    post => `There is already a post ${sayPostName(post, 'en')}. Choose another code or another region.`,
    post => `Le poste ${sayPostName(post, 'fr')} existe déjà. Choisissez un autre code ou une autre région.`,
    post => `Ya existe el puesto ${sayPostName(post, 'es')}. Elija otro código u otra región.`,
  ),
  holderSame: in3(
    'This person already holds the post on that day. Choose another person or another day.',
    'Cette personne occupe déjà le poste ce jour-là. Choisissez une autre personne ou un autre jour.',
    'Esta persona ya ocupa el puesto ese día. Elija otra persona u otro día.',
  ),
  holderFollows: in3(
    ({ day }) =>
      `A post has one holder at a time, and somebody holds it from ${formatDay('en', day)}. Choose another day, or end that holding first.`,
    ({ day }) =>
      `Un poste n’a qu’un titulaire à la fois, et quelqu’un l’occupe dès le ${formatDay('fr', day)}. Choisissez un autre jour, ou mettez d’abord fin à cette affectation.`,
    ({ day }) =>
      `Un puesto tiene un solo titular a la vez, y alguien lo ocupa desde el ${formatDay('es', day)}. Elija otro día, o termine antes esa asignación.`,
  ),
  standInHolds: in3(
    'This person has the post on some of these days already. Choose another person or other days.',
    'Cette personne a déjà ce poste pendant une partie de ces jours. Choisissez une autre personne ou d’autres jours.',
    'Esta persona ya tiene el puesto algunos de esos días. Elija otra persona u otros días.',
  ),
  daysReversed: in3(
    'The last day is before the first one. Choose a later last day.',
    'Le dernier jour précède le premier. Choisissez un dernier jour plus tardif.',
    'El último día es anterior al primero. Elija un último día posterior.',
  ),
  postEnded: in3(
    'This post has ended, so nobody can be given it. Take it back first.',
    'Ce poste est supprimé\u00a0: personne ne peut y être affecté. Rétablissez-le d’abord.',
    'Este puesto se ha suprimido y no se puede asignar a nadie. Recupérelo primero.',
  ),
  selfLeaves: in3(
    'You cannot mark yourself as gone. Ask another person who manages people.',
    'Vous ne pouvez pas indiquer votre propre départ. Demandez-le à une autre personne qui gère les comptes.',
    'No puede indicar su propia salida. Pídalo a otra persona que gestione las cuentas.',
  ),
  fieldOutOfReach: in3(
    'You are not allowed to sort or filter people by this. Ask the administration.',
    'Vous n’avez pas le droit de trier ou de filtrer les personnes ainsi. Adressez-vous à l’administration.',
    'No tiene permiso para ordenar o filtrar a las personas así. Consulte a la administración.',
  ),
}
