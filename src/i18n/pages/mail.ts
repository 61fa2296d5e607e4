import { count } from '../formats.ts'
import { in3 } from '../in-three.ts'

/** The words of the list of mail. */
export const mailPageWords = {
  title: in3('Mail', 'Courriels', 'Correo'),
  lead: in3(
    'What Jacana writes to people, and what became of it. A mail that is refused for now is tried again for a day.',
    'Ce que Jacana écrit aux gens, et ce qu’il en est advenu. Un message refusé pour le moment est retenté pendant un jour.',
    'Lo que Jacana escribe a las personas, y qué pasó con ello. Un mensaje rechazado por ahora se intenta de nuevo durante un día.',
  ),
  noServer: in3(
    'No mail server is set, so mail waits in this list. The person who runs the server sets JACANA_SMTP_URL and JACANA_MAIL_FROM.',
    'Aucun serveur de courriel n’est réglé\u00a0: les messages attendent dans cette liste. La personne qui gère le serveur règle JACANA_SMTP_URL et JACANA_MAIL_FROM.',
    'No hay servidor de correo configurado: los mensajes esperan en esta lista. Quien administra el servidor configura JACANA_SMTP_URL y JACANA_MAIL_FROM.',
  ),
  test: {
    title: in3('Send a test mail', 'Envoyer un courriel d’essai', 'Enviar un correo de prueba'),
    address: in3('Address', 'Adresse', 'Dirección'),
    send: in3('Send', 'Envoyer', 'Enviar'),
    written: in3(
      'The test mail is written and goes out now. Load this page again to see what became of it.',
      'Le courriel d’essai est écrit et part maintenant. Rechargez cette page pour voir ce qu’il en est advenu.',
      'El correo de prueba está escrito y sale ahora. Recargue esta página para ver qué pasó con él.',
    ),
  },
  saved: in3('Done.', 'C’est fait.', 'Hecho.'),
  filter: in3('State', 'État', 'Estado'),
  all: in3('All', 'Tous', 'Todos'),
  none: in3('There is no such mail.', 'Il n’y a pas de tel message.', 'No hay ningún mensaje así.'),
  erased: in3('An erased person', 'Une personne effacée', 'Una persona borrada'),
  columns: {
    to: in3('To', 'À', 'A'),
    state: in3('State', 'État', 'Estado'),
    written: in3('Written', 'Écrit', 'Escrito'),
    sent: in3('Sent', 'Envoyé', 'Enviado'),
    do: in3('Do', 'Faire', 'Hacer'),
  },
  gathered: in3(
    (n: number) => count.en(n, 'notice in one mail', 'notices in one mail'),
    n => count.fr(n, 'avis en un message', 'avis en un message'),
    n => count.es(n, 'aviso en un mensaje', 'avisos en un mensaje'),
  ),
  attempts: in3(
    (n: number) => count.en(n, 'attempt', 'attempts'),
    n => count.fr(n, 'tentative', 'tentatives'),
    n => count.es(n, 'intento', 'intentos'),
  ),
  next: in3(
    (instant: string) => `Not before ${instant}`,
    instant => `Pas avant le ${instant}`,
    instant => `No antes del ${instant}`,
  ),
  perhapsTwice: in3(
    'Perhaps sent twice: the answer of the mail server was lost.',
    'Peut-être envoyé deux fois\u00a0: la réponse du serveur de courriel s’est perdue.',
    'Quizá enviado dos veces: se perdió la respuesta del servidor de correo.',
  ),
  sendAgain: in3('Send now', 'Envoyer maintenant', 'Enviar ahora'),
  sendFailed: in3(
    'Send all that failed now',
    'Renvoyer tous ceux qui ont échoué',
    'Enviar ahora todos los fallidos',
  ),
  cameBack: in3('It came back', 'Il est revenu', 'Volvió'),
  namedAction: in3(
    (action: string, address: string) => `${action}: ${address}`,
    (action, address) => `${action}\u00a0: ${address}`,
    (action, address) => `${action}: ${address}`,
  ),
  earlier: in3('Earlier mail', 'Messages plus anciens', 'Mensajes anteriores'),
  bounced: {
    title: in3(
      'Addresses that send mail back',
      'Adresses qui renvoient les messages',
      'Direcciones que devuelven los mensajes',
    ),
    lead: in3(
      'Ask these people for another address. What is owed to them is sent all the same.',
      'Demandez une autre adresse à ces personnes. Ce qui leur est dû part tout de même.',
      'Pida otra dirección a estas personas. Lo que se les debe se envía de todos modos.',
    ),
    since: in3('Since', 'Depuis', 'Desde'),
    why: in3('Why', 'Pourquoi', 'Por qué'),
    clear: in3('It works again', 'Elle fonctionne de nouveau', 'Ya funciona'),
  },
}
