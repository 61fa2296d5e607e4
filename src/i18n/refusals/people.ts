import type { PeopleRefusals } from '#domain/refusal.ts'

import { count, formatDay, formatDayOfInstant } from '../formats.ts'
import { optionalPhrase } from '../optional-phrase.ts'
import { in3 } from '../in-three.ts'
import { sayPostName } from '../post-names.ts'
import { notPermittedSentence } from './not-permitted.ts'
import type { RefusalSentences } from './refusal-sentences.ts'

// A long wait is easier to read in minutes.
const isShort = (seconds: number): boolean => seconds <= 90
const minutes = (seconds: number): number => Math.ceil(seconds / 60)

/** The sentences for sign-in, people and rights. */
export const peopleRefusalSentences: RefusalSentences<PeopleRefusals> = {
  notPermitted: notPermittedSentence,
  lastAdministrator: in3(
    'Somebody must always be an administrator, and then nobody would be, now or later. Give another person the role first.',
    'Il faut toujours quelqu’un à l’administration, et il n’y aurait plus personne, maintenant ou plus tard. Donnez d’abord ce rôle à une autre personne.',
    'Siempre debe haber alguien en la administración, y no quedaría nadie, ahora o más tarde. Dé antes ese rol a otra persona.',
  ),
  lookingOnly: in3(
    'You look as another person, so nothing was changed. End that first, then do it in your own name.',
    'Vous regardez comme une autre personne : rien n’a été modifié. Terminez d’abord, puis faites-le en votre propre nom.',
    'Está mirando como otra persona, así que no se ha cambiado nada. Termine antes y hágalo en su propio nombre.',
  ),
  lookingPrivate: in3(
    'You look as another person. Their account, sessions, keys and stored data are theirs alone.',
    'Vous regardez comme une autre personne. Son compte, ses sessions, ses clés et ses données ne sont qu’à elle.',
    'Está mirando como otra persona. Su cuenta, sus sesiones, sus claves y sus datos son solo suyos.',
  ),
  ownSecondFactor: in3(
    'Turn your own second factor off on the page of your account, with your password.',
    'Désactivez votre propre second facteur sur la page de votre compte, avec votre mot de passe.',
    'Desactive su propio segundo factor en la página de su cuenta, con su contraseña.',
  ),
  signInRefused: in3(
    'The address or the password is wrong. Check both, or ask for a new password.',
    'L’adresse ou le mot de passe est incorrect. Vérifiez les deux, ou demandez un nouveau mot de passe.',
    'La dirección o la contraseña no es correcta. Compruebe ambas, o pida una contraseña nueva.',
  ),
  tooManyTries: in3(
    ({ seconds }) =>
      isShort(seconds)
        ? `Too many tries. Try again in ${count.en(seconds, 'second', 'seconds')}.`
        : `Too many tries. Try again in ${count.en(minutes(seconds), 'minute', 'minutes')}.`,
    ({ seconds }) =>
      isShort(seconds)
        ? `Trop d’essais. Réessayez dans ${count.fr(seconds, 'seconde', 'secondes')}.`
        : `Trop d’essais. Réessayez dans ${count.fr(minutes(seconds), 'minute', 'minutes')}.`,
    ({ seconds }) =>
      isShort(seconds)
        ? `Demasiados intentos. Vuelva a intentarlo en ${count.es(seconds, 'segundo', 'segundos')}.`
        : `Demasiados intentos. Vuelva a intentarlo en ${count.es(minutes(seconds), 'minuto', 'minutos')}.`,
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
    'With its key, a program can only read here. Change this on the pages; records of registers, under /api.',
    'Avec sa clé, un programme peut seulement lire ici. Faites ce changement dans les pages\u00a0; pour les fiches des registres, sous /api.',
    'Con su clave, un programa solo puede leer aquí. Haga este cambio en las páginas; para las fichas de los registros, en /api.',
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
    'You are not allowed to sort, filter or count by this. Ask the administration.',
    'Vous n’avez pas le droit de trier, de filtrer ou de compter ainsi. Adressez-vous à l’administration.',
    'No tiene permiso para ordenar, filtrar o contar así. Consulte a la administración.',
  ),
  linkUnknown: in3(
    'This link is not known here. Check that the whole address was copied, or ask for a new link.',
    'Ce lien est inconnu ici. Vérifiez que l’adresse est complète, ou demandez un nouveau lien.',
    'Este enlace no se conoce aquí. Compruebe que copió la dirección entera, o pida un enlace nuevo.',
  ),
  linkUsed: in3(
    'This link has been used already. If it was you, sign in. If not, ask for a new link.',
    'Ce lien a déjà servi. Si c’était vous, connectez-vous. Sinon, demandez un nouveau lien.',
    'Este enlace ya se usó. Si fue usted, inicie sesión. Si no, pida un enlace nuevo.',
  ),
  linkEnded: in3(
    'This link no longer works, because a newer one took its place or somebody ended it. Use the newest link.',
    'Ce lien ne fonctionne plus\u00a0: un plus récent le remplace, ou quelqu’un l’a désactivé. Prenez le plus récent.',
    'Este enlace ya no sirve: otro más reciente lo sustituye, o alguien lo anuló. Use el más reciente.',
  ),
  linkExpired: in3(
    'This link is too old. Ask for a new one.',
    'Ce lien est trop ancien. Demandez-en un nouveau.',
    'Este enlace es demasiado antiguo. Pida otro nuevo.',
  ),
  setUpDone: in3(
    'Jacana is set up already. Sign in, or ask an administrator to invite you.',
    'Jacana est déjà installé. Connectez-vous, ou demandez une invitation à l’administration.',
    'Jacana ya está configurado. Inicie sesión, o pida una invitación a la administración.',
  ),
  emailTaken: in3(
    'Somebody has this address already. Choose another address.',
    'Quelqu’un a déjà cette adresse. Choisissez-en une autre.',
    'Alguien tiene ya esta dirección. Elija otra.',
  ),
  notInvited: in3(
    'This person is not waiting for an invitation.',
    'Cette personne n’attend pas d’invitation.',
    'Esta persona no espera ninguna invitación.',
  ),
  personLeft: in3(
    'This account has ended. If that is wrong, ask an administrator.',
    'Ce compte est fermé. Si c’est une erreur, adressez-vous à l’administration.',
    'Esta cuenta está cerrada. Si es un error, diríjase a la administración.',
  ),
  passwordKnown: in3(
    'This password is easy to guess. Choose words that others would not think of.',
    'Ce mot de passe est facile à deviner. Choisissez des mots auxquels personne ne pense.',
    'Esta contraseña es fácil de adivinar. Elija palabras en las que nadie pensaría.',
  ),
  passwordWrong: in3(
    'This is not your present password.',
    'Ce n’est pas votre mot de passe actuel.',
    'No es su contraseña actual.',
  ),
  codeWrong: in3(
    'This code is not right, or was used already. Wait for the next one, and check the clock of your device.',
    'Ce code est incorrect ou a déjà servi. Attendez le suivant, et vérifiez l’heure de votre appareil.',
    'Este código no es correcto o ya se usó. Espere al siguiente, y compruebe la hora de su dispositivo.',
  ),
  signInExpired: in3(
    'Too much time has passed since you gave your password. Sign in again.',
    'Trop de temps a passé depuis votre mot de passe. Reconnectez-vous.',
    'Ha pasado demasiado tiempo desde su contraseña. Inicie sesión de nuevo.',
  ),
  secondFactorSet: in3(
    'You have a second factor already. Turn it off before you set another.',
    'Vous avez déjà un second facteur. Désactivez-le avant d’en choisir un autre.',
    'Ya tiene un segundo factor. Desactívelo antes de poner otro.',
  ),
  secondFactorDemanded: in3(
    'Your role demands a second factor, so it cannot be turned off.',
    'Votre rôle exige un second facteur\u00a0: il ne peut pas être désactivé.',
    'Su rol exige un segundo factor, así que no se puede desactivar.',
  ),
  providerRefused: in3(
    'The sign-in at your organisation was not completed. Try again; if it fails again, tell an administrator.',
    'La connexion auprès de votre organisation n’a pas abouti. Réessayez\u202f; en cas d’échec, prévenez l’administration.',
    'El inicio de sesión en su organización no se completó. Inténtelo de nuevo; si falla, avise a la administración.',
  ),
  providerStranger: in3(
    ({ email }) => `Nobody has invited ${email} to Jacana. Ask an administrator for an invitation.`,
    ({ email }) => `Personne n’a invité ${email} dans Jacana. Demandez une invitation à l’administration.`,
    ({ email }) => `Nadie ha invitado a ${email} a Jacana. Pida una invitación a la administración.`,
  ),
  providerMailMissing: in3(
    'Your organisation did not tell Jacana your e-mail address. Ask its IT service to send it.',
    'Votre organisation n’a pas transmis votre adresse électronique. Demandez à son service informatique de le faire.',
    'Su organización no comunicó su correo electrónico. Pida a su servicio informático que lo haga.',
  ),
  providerFactorMissing: in3(
    'Your role demands a second factor, and your organisation did not ask for one. Sign in with your password and code.',
    'Votre rôle exige un second facteur, et votre organisation ne l’a pas demandé. Utilisez mot de passe et code.',
    'Su rol exige un segundo factor y su organización no lo pidió. Use su contraseña y su código.',
  ),
}
