import type { NoticeKind } from '#domain/notices/notice-values.ts'

import { count } from '../formats.ts'
import { in3 } from '../in-three.ts'
import { accountMails } from './account-mails.ts'
import type { MailWords } from './mail-words.ts'
import { workMails } from './work-mails.ts'

/** The words of the mails of every kind of notice. A kind without words does not compile. */
export const noticeMails: { [Kind in NoticeKind]: MailWords<Kind> } = {
  ...accountMails,
  ...workMails,
  testMail: {
    subject: in3(
      () => 'A test mail from Jacana',
      () => 'Un courriel d’essai de Jacana',
      () => 'Un correo de prueba de Jacana',
    ),
    paragraphs: in3(
      ({ at }, say) => [`Mail from Jacana reaches you. This one was written on ${say.instant(at)}.`],
      ({ at }, say) => [
        `Les courriels de Jacana vous parviennent. Celui-ci a été écrit le ${say.instant(at)}.`,
      ],
      ({ at }, say) => [`Los correos de Jacana le llegan. Este se escribió el ${say.instant(at)}.`],
    ),
    action: in3('See the list of mail', 'Voir la liste des courriels', 'Ver la lista de correos'),
  },
}

/** The words around the notices of a mail. */
export const mailFrameWords = {
  gatheredSubject: {
    daily: in3(
      (n: number) => `Jacana today: ${count.en(n, 'notice', 'notices')}`,
      n => `Jacana aujourd’hui\u00a0: ${count.fr(n, 'avis', 'avis')}`,
      n => `Jacana hoy: ${count.es(n, 'aviso', 'avisos')}`,
    ),
    weekly: in3(
      (n: number) => `Jacana this week: ${count.en(n, 'notice', 'notices')}`,
      n => `Jacana cette semaine\u00a0: ${count.fr(n, 'avis', 'avis')}`,
      n => `Jacana esta semana: ${count.es(n, 'aviso', 'avisos')}`,
    ),
  },
  noReply: in3(
    'Jacana writes these mails by itself.',
    'Jacana écrit ces courriels de lui-même.',
    'Jacana escribe estos correos por sí mismo.',
  ),
  choose: in3('Choose what is sent to you', 'Choisir ce qui vous est envoyé', 'Elegir lo que se le envía'),
  unsubscribe: in3('Send me no more of these', 'Ne plus m’en envoyer', 'No enviarme más avisos como este'),
}
