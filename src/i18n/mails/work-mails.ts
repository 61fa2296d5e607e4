import { in3 } from '../in-three.ts'
import type { MailWords } from './mail-words.ts'

/** The words of the mails about the work: posts, roles and plans. */
export const workMails: { [Kind in 'postGiven' | 'rolesChanged' | 'planPublished']: MailWords<Kind> } = {
  postGiven: {
    subject: in3(
      ({ post }, say) => `You hold the post: ${say.text(post)}`,
      ({ post }, say) => `Vous occupez le poste\u00a0: ${say.text(post)}`,
      ({ post }, say) => `Ocupa el puesto: ${say.text(post)}`,
    ),
    paragraphs: in3(
      ({ post }, say) => [`You now hold the post “${say.text(post)}”. What it leads is yours to report on.`],
      ({ post }, say) => [
        `Vous occupez désormais le poste «\u00a0${say.text(post)}\u00a0». Il vous revient de rendre compte de ses activités.`,
      ],
      ({ post }, say) => [
        `Ahora ocupa el puesto «${say.text(post)}». Le corresponde informar de sus actividades.`,
      ],
    ),
    action: in3('See the activities', 'Voir les activités', 'Ver las actividades'),
  },
  rolesChanged: {
    subject: in3(
      () => 'Your roles have changed',
      () => 'Vos rôles ont changé',
      () => 'Sus funciones han cambiado',
    ),
    paragraphs: in3(
      ({ by }, say) => [`${say.person(by)} has changed what you may do on Jacana.`],
      ({ by }, say) => [`${say.person(by)} a modifié ce que vous pouvez faire sur Jacana.`],
      ({ by }, say) => [`${say.person(by)} ha cambiado lo que usted puede hacer en Jacana.`],
    ),
    action: in3('See your roles', 'Voir vos rôles', 'Ver sus funciones'),
  },
  planPublished: {
    subject: in3(
      ({ plan }, say) => `Published: ${say.text(plan)}`,
      ({ plan }, say) => `Publication\u00a0: ${say.text(plan)}`,
      ({ plan }, say) => `Publicado: ${say.text(plan)}`,
    ),
    paragraphs: in3(
      ({ plan, version }, say) => [`“${say.text(plan)}” was published, in the version “${version}”.`],
      ({ plan, version }, say) => [
        `«\u00a0${say.text(plan)}\u00a0» est publié, dans la version «\u00a0${version}\u00a0».`,
      ],
      ({ plan, version }, say) => [`Se publicó «${say.text(plan)}», en la versión «${version}».`],
    ),
    action: in3('Read the plan', 'Lire le plan', 'Leer el plan'),
  },
}
