import type { MailReason, MailState } from '#domain/notices/mail.ts'
import type { NoticeKind } from '#domain/notices/notice-values.ts'
import type { Rhythm } from '#domain/notices/rhythm.ts'

import { in3, type InThree } from './in-three.ts'

/** The names of the kinds of notice. */
export const noticeNames: Record<NoticeKind, InThree> = {
  invitation: in3('Invitation', 'Invitation', 'Invitación'),
  passwordReset: in3('New password', 'Nouveau mot de passe', 'Nueva contraseña'),
  addressChange: in3('New address', 'Nouvelle adresse', 'Nueva dirección'),
  addressChanging: in3(
    'New address: word to the old one',
    'Nouvelle adresse\u00a0: avis à l’ancienne',
    'Nueva dirección: aviso a la anterior',
  ),
  newSignIn: in3('New sign-in', 'Nouvelle connexion', 'Nuevo acceso'),
  secondFactorOff: in3('Second factor off', 'Second facteur désactivé', 'Segundo factor desactivado'),
  testMail: in3('Test mail', 'Courriel d’essai', 'Correo de prueba'),
  postGiven: in3('A post is given to you', 'Un poste vous est confié', 'Se le confía un puesto'),
  rolesChanged: in3('Your roles change', 'Vos rôles changent', 'Sus roles cambian'),
  planPublished: in3('A plan is published', 'Un plan est publié', 'Se publica un plan'),
}

/** How often notices come. */
export const rhythmNames: Record<Rhythm, InThree> = {
  atOnce: in3('At once', 'Tout de suite', 'Enseguida'),
  daily: in3('Once a day', 'Une fois par jour', 'Una vez al día'),
  weekly: in3('Once a week', 'Une fois par semaine', 'Una vez a la semana'),
  none: in3('Not at all', 'Pas du tout', 'Nunca'),
}

/** What has become of a mail. */
export const mailStateNames: Record<MailState, InThree> = {
  waiting: in3('Waiting', 'En attente', 'En espera'),
  sending: in3('Being sent', 'En cours d’envoi', 'Enviándose'),
  sent: in3('Sent', 'Envoyé', 'Enviado'),
  failed: in3('Failed', 'Échec', 'Fallido'),
  bounced: in3('Came back', 'Revenu', 'Devuelto'),
}

/** Why a mail could not be sent, as a sentence. */
export const mailReasonSentences: Record<MailReason, InThree> = {
  unreachable: in3(
    'The mail server cannot be reached.',
    'Le serveur de courriel est injoignable.',
    'No se llega al servidor de correo.',
  ),
  insecure: in3(
    'The mail server offers no safe connection, or its certificate is not valid.',
    'Le serveur de courriel n’offre pas de connexion sûre, ou son certificat n’est pas valable.',
    'El servidor de correo no ofrece una conexión segura, o su certificado no es válido.',
  ),
  signInRefused: in3(
    'The mail server does not accept the name and password in the settings.',
    'Le serveur de courriel refuse le nom et le mot de passe des réglages.',
    'El servidor de correo no acepta el nombre y la contraseña de los ajustes.',
  ),
  senderRefused: in3(
    'The mail server does not accept the sender in the settings.',
    'Le serveur de courriel refuse l’expéditeur des réglages.',
    'El servidor de correo no acepta el remitente de los ajustes.',
  ),
  refusedForNow: in3(
    'The mail server refuses this mail for now.',
    'Le serveur de courriel refuse ce message pour le moment.',
    'El servidor de correo rechaza este mensaje por ahora.',
  ),
  addressRefused: in3(
    'The mail server says that there is no such address.',
    'Le serveur de courriel dit que cette adresse n’existe pas.',
    'El servidor de correo dice que esa dirección no existe.',
  ),
  mailRefused: in3(
    'The mail server refuses this mail.',
    'Le serveur de courriel refuse ce message.',
    'El servidor de correo rechaza este mensaje.',
  ),
  cameBack: in3(
    'The mail came back later.',
    'Le message est revenu plus tard.',
    'El mensaje volvió más tarde.',
  ),
  unreadable: in3(
    'It was sealed with a secret that Jacana no longer has.',
    'Il a été scellé avec un secret que Jacana n’a plus.',
    'Se selló con un secreto que Jacana ya no tiene.',
  ),
  readerLeft: in3(
    'Its reader left before it was sent.',
    'Son destinataire est parti avant l’envoi.',
    'Su destinatario se fue antes del envío.',
  ),
}
