import { in3 } from '../in-three.ts'
import type { MailWords } from './mail-words.ts'

/** The words of the mails about the work: posts, roles and plans. */
export const workMails: { [Kind in 'postGiven' | 'rolesChanged' | 'planPublished']: MailWords<Kind> } = {
  postGiven: {
    subject: in3(
      ({ post }, say) => `A post for you: ${say.text(post)}`,
      ({ post }, say) => `Un poste pour vous\u00a0: ${say.text(post)}`,
      ({ post }, say) => `Un puesto para usted: ${say.text(post)}`,
    ),
    paragraphs: in3(
      ({ post, firstDay, standInUntil }, say) => [
        standInUntil === undefined
          ? `You hold the post “${say.text(post)}” from ${say.day(firstDay)}.`
          : `You stand in for the post “${say.text(post)}” from ${say.day(firstDay)} to ${say.day(standInUntil)}.`,
        'What the post leads is then yours to report on.',
      ],
      ({ post, firstDay, standInUntil }, say) => [
        standInUntil === undefined
          ? `Vous occupez le poste «\u00a0${say.text(post)}\u00a0» à partir du ${say.day(firstDay)}.`
          : `Vous assurez l’intérim du poste «\u00a0${say.text(post)}\u00a0» du ${say.day(firstDay)} au ${say.day(standInUntil)}.`,
        'Il vous revient alors de rendre compte des activités que ce poste dirige.',
      ],
      ({ post, firstDay, standInUntil }, say) => [
        standInUntil === undefined
          ? `Usted ocupa el puesto «${say.text(post)}» a partir del ${say.day(firstDay)}.`
          : `Usted ocupa interinamente el puesto «${say.text(post)}» del ${say.day(firstDay)} al ${say.day(standInUntil)}.`,
        'Le corresponde entonces informar de las actividades que dirige ese puesto.',
      ],
    ),
    action: in3('See the post', 'Voir le poste', 'Ver el puesto'),
  },
  rolesChanged: {
    subject: in3(
      () => 'Your roles have changed',
      () => 'Vos rôles ont changé',
      () => 'Sus roles han cambiado',
    ),
    paragraphs: in3(
      ({ by }, say) => [`${say.person(by)} has changed what you may do on Jacana.`],
      ({ by }, say) => [`${say.person(by)} a modifié ce que vous pouvez faire sur Jacana.`],
      ({ by }, say) => [`${say.person(by)} ha cambiado lo que usted puede hacer en Jacana.`],
    ),
    action: in3('See your roles', 'Voir vos rôles', 'Ver sus roles'),
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
