import { in3 } from '../in-three.ts'

/** The words of the index of what an administrator can open. */
export const administrationPageWords = {
  title: in3('Administration', 'Administration', 'Administración'),
  lead: in3(
    'What you may open to run this installation.',
    'Ce que vous pouvez ouvrir pour gérer cette installation.',
    'Lo que puede abrir para gestionar esta instalación.',
  ),
  log: {
    title: in3('The log of changes', 'Le journal des modifications', 'El registro de cambios'),
    unchecked: in3(
      'Jacana checks the log each night whether anybody has altered it. It has not been checked yet.',
      'Chaque nuit, Jacana vérifie que personne n’a altéré le journal. Il n’a pas encore été vérifié.',
      'Cada noche Jacana comprueba si alguien ha alterado el registro. Aún no se ha comprobado.',
    ),
    whole: in3(
      (at: string, entries: string) =>
        `Last checked on ${at}: all ${entries} entries stand as they were written.`,
      (at, entries) =>
        `Dernière vérification le ${at}\u00a0: les ${entries} entrées sont telles qu’elles ont été écrites.`,
      (at, entries) => `Última comprobación el ${at}: las ${entries} entradas están como se escribieron.`,
    ),
    broken: in3(
      (at: string, entry: string) =>
        `Last checked on ${at}: entry ${entry} was altered after it was written. Compare the database with a backup.`,
      (at, entry) =>
        `Dernière vérification le ${at}\u00a0: l’entrée ${entry} a été altérée après coup. Comparez la base de données avec une sauvegarde.`,
      (at, entry) =>
        `Última comprobación el ${at}: la entrada ${entry} fue alterada después. Compare la base de datos con una copia de seguridad.`,
    ),
  },
}

/** What each page of the administration is for, where the page does not say it itself. */
export const administrationAbout = {
  people: in3(
    'Who signs in, their posts, and who has left',
    'Qui se connecte, les postes tenus et les départs',
    'Quién inicia sesión, sus puestos y quién se fue',
  ),
  posts: in3(
    'Who holds which post, and from when',
    'Qui tient quel poste, et depuis quand',
    'Quién ocupa cada puesto y desde cuándo',
  ),
  rights: in3(
    'The rights of each role, in one table',
    'Les droits de chaque rôle, en un tableau',
    'Los derechos de cada rol, en una tabla',
  ),
  invitations: in3(
    'Invite people, and see who has not come in yet',
    'Inviter des personnes et voir qui n’est pas encore venu',
    'Invitar a personas y ver quién no ha entrado aún',
  ),
  signInRules: in3(
    'Who needs a second factor, and the groups of the organisation',
    'Qui doit avoir un second facteur, et les groupes de l’organisation',
    'Quién necesita un segundo factor, y los grupos de la organización',
  ),
  mail: in3(
    'What waits, what was sent, and what came back',
    'Ce qui attend, ce qui est parti et ce qui est revenu',
    'Lo que espera, lo que se envió y lo que volvió',
  ),
  keys: in3(
    'The keys by which programs work',
    'Les clés avec lesquelles des programmes travaillent',
    'Las claves con las que trabajan los programas',
  ),
  deletion: in3(
    'What was discarded, and for how long everything is kept',
    'Ce qui a été abandonné, et combien de temps tout est gardé',
    'Lo que se descartó, y cuánto tiempo se conserva todo',
  ),
}
