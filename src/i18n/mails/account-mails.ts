import { in3 } from '../in-three.ts'
import type { MailWords } from './mail-words.ts'

type AccountKind =
  'invitation' | 'passwordReset' | 'addressChange' | 'addressChanging' | 'newSignIn' | 'secondFactorOff'

// A browser may not say what it is.
const afterColon = in3(
  (name: string) => (name === '' ? '' : `: ${name}`),
  name => (name === '' ? '' : `\u00a0: ${name}`),
  name => (name === '' ? '' : `: ${name}`),
)

/** The words of the mails about a person's own account. */
export const accountMails: {
  [Kind in AccountKind]: MailWords<Kind>
} = {
  invitation: {
    subject: in3(
      () => 'Your account on Jacana',
      () => 'Votre compte sur Jacana',
      () => 'Su cuenta en Jacana',
    ),
    paragraphs: in3(
      ({ inviter, until }, say) => [
        `${say.person(inviter)} has made an account for you on Jacana, where the work plan is kept.`,
        `Choose a password to sign in. The link works until ${say.instant(until)}.`,
      ],
      ({ inviter, until }, say) => [
        `${say.person(inviter)} a ouvert pour vous un compte sur Jacana, où se tient le plan de travail.`,
        `Choisissez un mot de passe pour vous connecter. Le lien est valable jusqu’au ${say.instant(until)}.`,
      ],
      ({ inviter, until }, say) => [
        `${say.person(inviter)} le ha abierto una cuenta en Jacana, donde se lleva el plan de trabajo.`,
        `Elija una contraseña para entrar. El enlace sirve hasta el ${say.instant(until)}.`,
      ],
    ),
    action: in3('Choose a password', 'Choisir un mot de passe', 'Elegir una contraseña'),
  },
  passwordReset: {
    subject: in3(
      () => 'A new password for Jacana',
      () => 'Un nouveau mot de passe pour Jacana',
      () => 'Una nueva contraseña para Jacana',
    ),
    paragraphs: in3(
      ({ until }, say) => [
        'Somebody asked for a new password for your account. If it was you, choose one now.',
        `The link works until ${say.instant(until)}. If you did not ask, do nothing: your password stays as it is.`,
      ],
      ({ until }, say) => [
        'Un nouveau mot de passe a été demandé pour votre compte. Si c’était vous, choisissez-le maintenant.',
        `Le lien est valable jusqu’au ${say.instant(until)}. Si vous n’avez rien demandé, ne faites rien\u00a0: votre mot de passe ne change pas.`,
      ],
      ({ until }, say) => [
        'Se pidió una nueva contraseña para su cuenta. Si fue usted, elíjala ahora.',
        `El enlace sirve hasta el ${say.instant(until)}. Si no la pidió, no haga nada: su contraseña no cambia.`,
      ],
    ),
    action: in3('Choose a new password', 'Choisir un nouveau mot de passe', 'Elegir una nueva contraseña'),
  },
  addressChange: {
    subject: in3(
      () => 'Your new address on Jacana',
      () => 'Votre nouvelle adresse sur Jacana',
      () => 'Su nueva dirección en Jacana',
    ),
    paragraphs: in3(
      ({ newAddress, until }, say) => [
        `Your account is to use the address ${newAddress}.`,
        `Confirm it by the link, which works until ${say.instant(until)}. Until then the old address stays.`,
      ],
      ({ newAddress, until }, say) => [
        `Votre compte doit utiliser l’adresse ${newAddress}.`,
        `Confirmez-la par le lien, valable jusqu’au ${say.instant(until)}. D’ici là, l’ancienne adresse reste en place.`,
      ],
      ({ newAddress, until }, say) => [
        `Su cuenta va a usar la dirección ${newAddress}.`,
        `Confírmela con el enlace, que sirve hasta el ${say.instant(until)}. Hasta entonces sigue la dirección anterior.`,
      ],
    ),
    action: in3('Confirm the address', 'Confirmer l’adresse', 'Confirmar la dirección'),
  },
  addressChanging: {
    subject: in3(
      () => 'Your account on Jacana is to have a new address',
      () => 'Votre compte sur Jacana va changer d’adresse',
      () => 'Su cuenta en Jacana va a cambiar de dirección',
    ),
    paragraphs: in3(
      ({ newAddress }) => [
        `Somebody who knows your password asked that your account use the address ${newAddress}.`,
        'If it was you, open the mail that went there. If not, choose a new password at once and tell an administrator.',
      ],
      ({ newAddress }) => [
        `Quelqu’un qui connaît votre mot de passe a demandé que votre compte utilise l’adresse ${newAddress}.`,
        'Si c’était vous, ouvrez le courriel envoyé à cette adresse. Sinon, changez tout de suite de mot de passe et prévenez un administrateur.',
      ],
      ({ newAddress }) => [
        `Alguien que conoce su contraseña pidió que su cuenta use la dirección ${newAddress}.`,
        'Si fue usted, abra el correo enviado a esa dirección. Si no, cambie enseguida la contraseña y avise a un administrador.',
      ],
    ),
    action: in3('See your account', 'Voir votre compte', 'Ver su cuenta'),
  },
  newSignIn: {
    subject: in3(
      () => 'A new sign-in to your account',
      () => 'Une nouvelle connexion à votre compte',
      () => 'Un nuevo acceso a su cuenta',
    ),
    paragraphs: in3(
      ({ at, browser }, say) => [
        `Somebody signed in to your account on ${say.instant(at)} from a browser that was not seen before${afterColon.en(browser)}.`,
        'If it was you, there is nothing to do. If not, end that session and choose a new password.',
      ],
      ({ at, browser }, say) => [
        `Quelqu’un s’est connecté à votre compte le ${say.instant(at)} depuis un navigateur encore inconnu${afterColon.fr(browser)}.`,
        'Si c’était vous, il n’y a rien à faire. Sinon, fermez cette session et choisissez un nouveau mot de passe.',
      ],
      ({ at, browser }, say) => [
        `Alguien entró en su cuenta el ${say.instant(at)} desde un navegador que no se había visto${afterColon.es(browser)}.`,
        'Si fue usted, no hay nada que hacer. Si no, cierre esa sesión y elija una nueva contraseña.',
      ],
    ),
    action: in3('See your sessions', 'Voir vos sessions', 'Ver sus sesiones'),
  },
  secondFactorOff: {
    subject: in3(
      () => 'Your second factor is off',
      () => 'Votre second facteur est désactivé',
      () => 'Su segundo factor está desactivado',
    ),
    paragraphs: in3(
      ({ by }, say) => [
        `${say.person(by)} has turned off the second factor of your account, and you are signed out everywhere.`,
        'If you asked for it, sign in and set a new one. If not, speak with an administrator at once.',
      ],
      ({ by }, say) => [
        `${say.person(by)} a désactivé le second facteur de votre compte, et vous êtes déconnecté partout.`,
        'Si vous l’avez demandé, connectez-vous et activez-en un nouveau. Sinon, parlez-en aussitôt à l’administration.',
      ],
      ({ by }, say) => [
        `${say.person(by)} ha desactivado el segundo factor de su cuenta, y su sesión está cerrada en todas partes.`,
        'Si usted lo pidió, inicie sesión y active uno nuevo. Si no, hable enseguida con la administración.',
      ],
    ),
    action: in3('Set a second factor', 'Activer un second facteur', 'Activar un segundo factor'),
  },
}
