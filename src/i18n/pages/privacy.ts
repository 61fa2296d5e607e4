import { sessionHours } from '#domain/people/person-session.ts'
import { type DeletionKind, deletionRules } from '#domain/records/deletion.ts'

import { in3 } from '../in-three.ts'

// The page promises what the nightly work does: both read the one table of rules.
const daysOf = (kind: DeletionKind): number => {
  const { emptied } = deletionRules[kind]
  if (typeof emptied === 'string') throw new Error(`${kind} has no time after which it is emptied`)
  return emptied.afterDays
}

/**
 * The words of the page on privacy. What it says must be true of the program: a change there is a change
 * here.
 */
export const privacyWords = {
  title: in3('Privacy', 'Vie privée', 'Privacidad'),
  lead: in3(
    'What this site stores about readers, and about the people who work with it.',
    'Ce que ce site enregistre sur les lecteurs, et sur les personnes qui y travaillent.',
    'Lo que este sitio guarda sobre los lectores, y sobre las personas que trabajan con él.',
  ),
  sections: {
    readers: {
      title: in3('Readers', 'Lecteurs', 'Lectores'),
      text: in3(
        [
          'Whoever only reads leaves nothing here: no account, no cookie, no statistics.',
          'No page asks another site for anything, so no other site learns what you read.',
          'If you choose light or dark colours, one cookie holds that word for a year. It says nothing else, and “As the device” removes it.',
          'Jacana keeps no list of who read what. A machine in front of it, such as a proxy, may keep one: ask whoever runs this site.',
        ],
        [
          'Qui lit seulement ne laisse rien ici\u00a0: ni compte, ni cookie, ni statistiques.',
          'Aucune page ne demande rien à un autre site\u00a0: aucun autre site n’apprend ce que vous lisez.',
          'Si vous choisissez des couleurs claires ou sombres, un cookie garde ce mot pendant un an. Il ne dit rien d’autre, et «\u00a0Comme l’appareil\u00a0» le supprime.',
          'Jacana ne tient aucune liste de qui a lu quoi. Une machine placée devant lui, comme un serveur mandataire, peut en tenir une\u00a0: demandez à qui gère ce site.',
        ],
        [
          'Quien solo lee no deja nada aquí: ni cuenta, ni cookie, ni estadísticas.',
          'Ninguna página pide nada a otro sitio: ningún otro sitio sabe lo que usted lee.',
          'Si elige colores claros u oscuros, una cookie guarda esa palabra durante un año. No dice nada más, y «Como el dispositivo» la borra.',
          'Jacana no lleva ninguna lista de quién leyó qué. Una máquina situada delante, como un servidor intermedio, puede llevarla: pregunte a quien gestiona este sitio.',
        ],
      ),
    },
    staff: {
      title: in3(
        'People who work with Jacana',
        'Personnes qui travaillent avec Jacana',
        'Personas que trabajan con Jacana',
      ),
      text: in3(
        [
          'Stored are their name and address, language, time zone, posts and roles, so that they can sign in and do their part.',
          'Passwords, recovery codes and keys of programs are stored as hashes, which nobody can read back. The secret of a second factor is encrypted.',
          'A cookie says that they are signed in. The session ends with the sign-out, and by itself when it is not used.',
          'With a session stands the browser. With one through the organisation’s own sign-in, the network address may stand there, too.',
          'The kinds of browser that somebody used are remembered, so that a sign-in by a new one is told by mail.',
          'Tries to sign in are counted by network address and by a hash of the mail address, to slow down guessing.',
          'A mail is encrypted until it is sent, and its content is then deleted. Its kind, its address and its days stay for a while. An address from which mail came back is marked.',
          'An invitation and a new address come by a link. What is stored of it is for whom it is, and until when.',
          'A log says who changed what and when, so that a plan can answer for itself. It names people by a number alone.',
          'Files and comments that somebody sends stay with the plan, under the name of their sender.',
        ],
        [
          'Sont enregistrés leur nom et leur adresse, leur langue, leur fuseau horaire, leurs postes et leurs rôles, pour qu’elles puissent se connecter et faire leur part.',
          'Les mots de passe, codes de secours et clés de programmes sont enregistrés comme empreintes, que personne ne peut relire. Le secret d’un second facteur est chiffré.',
          'Un cookie dit qu’elles sont connectées. La session se termine à la déconnexion, et d’elle-même quand elle n’est pas utilisée.',
          'Avec la session figure le navigateur. Pour une connexion par l’organisation, l’adresse réseau peut y figurer aussi.',
          'Les genres de navigateur utilisés sont retenus, pour qu’une connexion par un nouveau soit annoncée par courriel.',
          'Les essais de connexion sont comptés par adresse réseau et par une empreinte de l’adresse électronique, pour freiner qui devine.',
          'Un courriel est chiffré jusqu’à son envoi, puis son contenu est supprimé. Son genre, son adresse et ses dates restent un temps. Une adresse d’où un courriel est revenu est marquée.',
          'Une invitation ou une nouvelle adresse passe par un lien. Il en est enregistré pour qui il est, et jusqu’à quand.',
          'Un journal dit qui a changé quoi et quand, pour que le plan puisse rendre compte. Il désigne les personnes par un numéro seulement.',
          'Les fichiers et commentaires que quelqu’un envoie restent avec le plan, sous le nom de qui les a envoyés.',
        ],
        [
          'Se guardan su nombre y dirección, su idioma, su zona horaria, sus puestos y sus roles, para que puedan iniciar sesión y hacer su parte.',
          'Las contraseñas, los códigos de recuperación y las claves de programas se guardan como huellas, que nadie puede volver a leer. El secreto de un segundo factor está cifrado.',
          'Una cookie dice que han iniciado sesión. La sesión termina al cerrarla, y por sí sola cuando no se usa.',
          'Con la sesión consta el navegador. En un acceso por la organización puede constar también la dirección de red.',
          'Se recuerdan los tipos de navegador usados, para avisar por correo de un acceso con uno nuevo.',
          'Los intentos de entrar se cuentan por dirección de red y por una huella del correo electrónico, para frenar a quien adivina.',
          'Un correo está cifrado hasta que se envía, y luego se borra su contenido. Su tipo, su dirección y sus fechas quedan un tiempo. Una dirección de la que volvió un correo queda marcada.',
          'Una invitación o una dirección nueva llega por un enlace. De él se guarda para quién es y hasta cuándo.',
          'Un registro dice quién cambió qué y cuándo, para que el plan pueda rendir cuentas. Nombra a las personas solo por un número.',
          'Los archivos y comentarios que alguien envía quedan con el plan, con el nombre de quien los envió.',
        ],
      ),
    },
    published: {
      title: in3('What is published', 'Ce qui est publié', 'Lo que se publica'),
      text: in3(
        [
          'Published pages, lists and files name posts, and no member of staff. A paper in Word or PDF says what its authors wrote in it.',
        ],
        [
          'Les pages, listes et fichiers publiés nomment des postes, et aucun membre du personnel. Un document Word ou PDF dit ce que ses auteurs y ont écrit.',
        ],
        [
          'Las páginas, listas y archivos publicados nombran puestos, y a ningún miembro del personal. Un documento Word o PDF dice lo que sus autores escribieron en él.',
        ],
      ),
    },
    time: {
      title: in3('For how long', 'Pendant combien de temps', 'Durante cuánto tiempo'),
      text: in3(
        [
          `A session ends after ${sessionHours} hours without use. Sessions, counted tries and used codes are deleted a day after their end.`,
          `Links are deleted ${daysOf('link')} days after their end, keys after ${daysOf('key')}. The head of a mail goes after ${daysOf('mail')} days, and so does a browser that nobody used.`,
          'A person’s facts stay until the person is erased. The log and the plan stay, because they are records of the body; the log then has a number without a name.',
        ],
        [
          `Une session finit après ${sessionHours} heures sans usage. Sessions, essais comptés et codes utilisés sont supprimés un jour après leur fin.`,
          `Les liens sont supprimés ${daysOf('link')} jours après leur fin, les clés après ${daysOf('key')}. L’en-tête d’un courriel l’est après ${daysOf('mail')} jours, de même qu’un navigateur inutilisé.`,
          'Les données d’une personne restent jusqu’à ce qu’on l’efface. Le journal et le plan restent, car ce sont des archives de l’organe\u202f; le journal a alors un numéro sans nom.',
        ],
        [
          `Una sesión termina tras ${sessionHours} horas sin uso. Las sesiones, los intentos contados y los códigos usados se borran un día después de su fin.`,
          `Los enlaces se borran ${daysOf('link')} días después de su fin, y las claves después de ${daysOf('key')}. La cabecera de un correo se borra tras ${daysOf('mail')} días, igual que un navegador sin uso.`,
          'Los datos de una persona quedan hasta que se la suprime. El registro y el plan quedan, porque son archivos del órgano; el registro tiene entonces un número sin nombre.',
        ],
      ),
    },
    rights: {
      title: in3('Your rights', 'Vos droits', 'Sus derechos'),
      text: in3(
        ['You may ask what is stored about you, have it corrected, receive a copy, and ask to be erased.'],
        [
          'Vous pouvez demander ce qui est enregistré sur vous, le faire corriger, en recevoir une copie, et demander à être effacé.',
        ],
        [
          'Puede preguntar qué se guarda sobre usted, hacerlo corregir, recibir una copia y pedir que se suprima.',
        ],
      ),
    },
  },
}
