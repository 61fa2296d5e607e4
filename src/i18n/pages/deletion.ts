import type { DeletionKind } from '#domain/records/deletion.ts'

import { count } from '../formats.ts'
import { in3, type InThree } from '../in-three.ts'

/** The words of the page about deletion and return. */
export const deletionPageWords = {
  title: in3('Deletion and return', 'Suppression et retour', 'Eliminación y recuperación'),
  lead: in3(
    'What may be deleted, by whom, for how long it can come back, and when it is emptied. Each night Jacana empties what is due.',
    'Ce qui peut être supprimé, par qui, pendant combien de temps cela peut revenir, et quand c’est vidé. Chaque nuit, Jacana vide ce qui est échu.',
    'Qué se puede eliminar, quién puede hacerlo, durante cuánto tiempo puede volver y cuándo se vacía. Cada noche, Jacana vacía lo que ha vencido.',
  ),
  waiting: in3('Waiting to be emptied', 'En attente d’être vidé', 'A la espera de vaciarse'),
  nothingWaits: in3(
    'No discarded file is waiting.',
    'Aucun fichier abandonné n’attend.',
    'No espera ningún archivo descartado.',
  ),
  takeBack: in3('Take back', 'Récupérer', 'Recuperar'),
  takeBackNamed: in3(
    (name: string) => `Take back ${name}`,
    name => `Récupérer ${name}`,
    name => `Recuperar ${name}`,
  ),
  until: in3(
    (day: string) => `Possible until ${day}. Then the file is emptied.`,
    day => `Possible jusqu’au ${day}. Ensuite, le fichier est vidé.`,
    day => `Posible hasta el ${day}. Después, el archivo se vacía.`,
  ),
  discardNote: in3(
    (days: number) =>
      `Nothing refers to this file yet. Once discarded, it can be taken back for ${count.en(days, 'day', 'days')}, and is then emptied.`,
    days =>
      `Rien ne renvoie encore à ce fichier. Abandonné, il est récupérable pendant ${count.fr(days, 'jour', 'jours')}, puis vidé.`,
    days =>
      `Nada remite aún a este archivo. Descartado, se puede recuperar durante ${count.es(days, 'día', 'días')} y luego se vacía.`,
  ),
  file: in3('File', 'Fichier', 'Archivo'),
  discarded: in3('Discarded', 'Abandonné', 'Descartado'),
  discardedBy: in3(
    (who: string, day: string) => `${day}, by ${who}`,
    (who, day) => `${day}, par ${who}`,
    (who, day) => `${day}, por ${who}`,
  ),
  emptiedOn: in3('To be emptied', 'À vider', 'Se vaciará'),
  kilobytes: in3(
    (size: string) => `${size} kB`,
    size => `${size} ko`,
    size => `${size} kB`,
  ),
  runs: in3('The last nights', 'Les dernières nuits', 'Las últimas noches'),
  noRuns: in3(
    'Nothing was emptied yet: the first run comes some minutes after the start.',
    'Rien n’a encore été vidé\u00a0: le premier passage vient quelques minutes après le démarrage.',
    'Todavía no se vació nada: la primera vez llega unos minutos después del arranque.',
  ),
  when: in3('When', 'Quand', 'Cuándo'),
  emptied: in3('Emptied', 'Vidé', 'Vaciado'),
  nothing: in3('Nothing was due.', 'Rien n’était échu.', 'Nada había vencido.'),
  table: in3('The rules', 'Les règles', 'Las reglas'),
  columns: {
    kind: in3('What', 'Quoi', 'Qué'),
    by: in3('Who may delete', 'Qui peut supprimer', 'Quién puede eliminar'),
    back: in3('Can come back', 'Peut revenir', 'Puede volver'),
    emptied: in3('Is emptied', 'Est vidé', 'Se vacía'),
    why: in3('Remark', 'Remarque', 'Observación'),
  },
  by: {
    owner: in3('whoever has it', 'qui la détient', 'quien la tiene'),
    register: in3(
      'whoever may delete in the register',
      'qui peut supprimer dans le registre',
      'quien puede eliminar en el registro',
    ),
    nobody: in3('Nobody', 'Personne', 'Nadie'),
    program: in3('Jacana itself', 'Jacana même', 'el propio Jacana'),
  },
  back: {
    days: in3(
      (days: number) => `For ${count.en(days, 'day', 'days')}`,
      days => `Pendant ${count.fr(days, 'jour', 'jours')}`,
      days => `Durante ${count.es(days, 'día', 'días')}`,
    ),
    never: in3('Never', 'Jamais', 'Nunca'),
    always: in3('It never goes', 'Ne part jamais', 'Nunca se va'),
  },
  emptying: {
    days: in3(
      (days: number) => `${count.en(days, 'day', 'days')} later`,
      days => `${count.fr(days, 'jour', 'jours')} plus tard`,
      days => `${count.es(days, 'día', 'días')} después`,
    ),
    atOnce: in3('At once', 'Aussitôt', 'Al instante'),
    never: in3('Never', 'Jamais', 'Nunca'),
  },
}

/** The name of each kind, and the reason of its rule. */
export const deletionKindWords: Readonly<Record<DeletionKind, { name: InThree; why: InThree }>> = {
  plan: {
    name: in3('Plans', 'Plans', 'Planes'),
    why: in3(
      'A governing body approved it, and papers and versions refer to it.',
      'Un organe directeur l’a approuvé, et documents et versions y renvoient.',
      'Un órgano rector lo aprobó, y documentos y versiones remiten a él.',
    ),
  },
  planRow: {
    name: in3('Rows of a plan', 'Lignes d’un plan', 'Filas de un plan'),
    why: in3(
      'A row that is taken out has ended. It stays in the history and in every version.',
      'Une ligne retirée a pris fin. Elle reste dans l’historique et dans chaque version.',
      'Una fila retirada ha terminado. Queda en el historial y en cada versión.',
    ),
  },
  progress: {
    name: in3('Progress reports', 'Avancement', 'Avances'),
    why: in3(
      'A new report replaces the one before, which the log keeps.',
      'Un nouveau signalement remplace le précédent, que le journal garde.',
      'Un nuevo informe reemplaza al anterior, que el registro conserva.',
    ),
  },
  version: {
    name: in3('Versions', 'Versions', 'Versiones'),
    why: in3(
      'A version is frozen: papers are made from it, and its hash proves it.',
      'Une version est figée\u00a0: des documents en sont tirés, et son empreinte la prouve.',
      'Una versión está congelada: de ella salen documentos, y su huella la prueba.',
    ),
  },
  paper: {
    name: in3('Issued papers', 'Documents publiés', 'Documentos emitidos'),
    why: in3(
      'Whoever received a paper must find the same here. A revision is another paper.',
      'Qui a reçu un document doit le retrouver ici à l’identique. Une révision est un autre document.',
      'Quien recibió un documento debe hallarlo aquí igual. Una revisión es otro documento.',
    ),
  },
  import: {
    name: in3('Discarded imports', 'Importations abandonnées', 'Importaciones descartadas'),
    why: in3(
      'The file and what was read from it go. Its name, size, hash, sender and days stay.',
      'Le fichier et ce qui en fut lu disparaissent. Nom, taille, empreinte, expéditeur et dates restent.',
      'El archivo y lo leído de él desaparecen. Quedan nombre, tamaño, huella, remitente y fechas.',
    ),
  },
  returnedPaper: {
    name: in3(
      'Discarded returned papers',
      'Documents retournés abandonnés',
      'Documentos devueltos descartados',
    ),
    why: in3(
      'The file and the edits in it go. Its name, size, hash, sender and days stay.',
      'Le fichier et ses modifications disparaissent. Nom, taille, empreinte, expéditeur et dates restent.',
      'El archivo y sus cambios desaparecen. Quedan nombre, tamaño, huella, remitente y fechas.',
    ),
  },
  appliedFile: {
    name: in3('Files that were applied', 'Fichiers appliqués', 'Archivos aplicados'),
    why: in3(
      'They show where the words of a plan come from.',
      'Ils montrent d’où viennent les mots d’un plan.',
      'Muestran de dónde vienen las palabras de un plan.',
    ),
  },
  note: {
    name: in3('Notes', 'Notes', 'Notas'),
    why: in3(
      'They belong to the discussion of a plan.',
      'Elles font partie de la discussion d’un plan.',
      'Forman parte de la discusión de un plan.',
    ),
  },
  record: {
    name: in3('Entries of registers', 'Fiches des registres', 'Fichas de los registros'),
    why: in3(
      'An entry to which others refer is not deleted.',
      'Une fiche à laquelle d’autres renvoient n’est pas supprimée.',
      'Una ficha a la que otras remiten no se elimina.',
    ),
  },
  post: {
    name: in3('Posts', 'Postes', 'Puestos'),
    why: in3(
      'A post ends and stays, because plans name it.',
      'Un poste prend fin et reste, car des plans le nomment.',
      'Un puesto termina y queda, porque hay planes que lo nombran.',
    ),
  },
  role: {
    name: in3('Roles given', 'Rôles donnés', 'Roles dados'),
    why: in3(
      'The log keeps who had which role, and when.',
      'Le journal garde qui avait quel rôle, et quand.',
      'El registro conserva quién tuvo qué rol, y cuándo.',
    ),
  },
  person: {
    name: in3('People', 'Personnes', 'Personas'),
    why: in3(
      'Name and address go. What the person did stays, and says on which day they were erased.',
      'Nom et adresse disparaissent. Ce que la personne a fait reste, avec le jour de l’effacement.',
      'Nombre y dirección desaparecen. Lo que hizo la persona queda, con el día del borrado.',
    ),
  },
  key: {
    name: in3('Keys for programs', 'Clés pour programmes', 'Claves para programas'),
    why: in3(
      'An ended key opens nothing from that second on. Then it goes from the lists, too.',
      'Une clé close n’ouvre plus rien dès cette seconde. Puis elle quitte aussi les listes.',
      'Una clave anulada no abre nada desde ese segundo. Luego sale también de las listas.',
    ),
  },
  link: {
    name: in3('Guest links', 'Liens d’invités', 'Enlaces de invitados'),
    why: in3(
      'An ended link opens nothing. Its page still says so, until the link is emptied.',
      'Un lien clos n’ouvre plus rien. Sa page le dit encore, jusqu’à ce qu’il soit vidé.',
      'Un enlace anulado no abre nada. Su página aún lo dice, hasta que se vacía.',
    ),
  },
  session: {
    name: in3('Sessions', 'Sessions', 'Sesiones'),
    why: in3(
      'Sessions that are over go in the following nights.',
      'Les sessions finies disparaissent les nuits suivantes.',
      'Las sesiones terminadas desaparecen en las noches siguientes.',
    ),
  },
  code: {
    name: in3('Codes', 'Codes', 'Códigos'),
    why: in3(
      'Recovery codes that were used, and codes of a sign-in that is over.',
      'Codes de secours utilisés, et codes d’une connexion terminée.',
      'Códigos de recuperación usados y códigos de un acceso ya terminado.',
    ),
  },
  try: {
    name: in3('Counted tries to sign in', 'Essais de connexion comptés', 'Intentos de acceso contados'),
    why: in3(
      'They are counted by person and by network address, to slow down guessing.',
      'Ils sont comptés par personne et par adresse réseau, pour freiner qui devine.',
      'Se cuentan por persona y por dirección de red, para frenar a quien adivina.',
    ),
  },
  browser: {
    name: in3('Known browsers', 'Navigateurs connus', 'Navegadores conocidos'),
    why: in3(
      'A sign-in by a browser that was not used for so long is told by mail again.',
      'Une connexion par un navigateur inutilisé si longtemps est de nouveau annoncée par courriel.',
      'Un acceso con un navegador sin uso durante ese tiempo se avisa de nuevo por correo.',
    ),
  },
  mail: {
    name: in3('Mail', 'Courriels', 'Correos'),
    why: in3(
      'The content goes once a mail is sent. Its head goes later.',
      'Le contenu disparaît dès l’envoi. L’en-tête disparaît plus tard.',
      'El contenido desaparece tras el envío. La cabecera desaparece más tarde.',
    ),
  },
  sealedValue: {
    name: in3(
      'Personal values in the log',
      'Valeurs personnelles du journal',
      'Valores personales del registro',
    ),
    why: in3(
      'Their key is destroyed with the person, so that nobody can read them again.',
      'Leur clé est détruite avec la personne\u00a0: plus personne ne peut les lire.',
      'Su clave se destruye con la persona: nadie podrá leerlos de nuevo.',
    ),
  },
  logEntry: {
    name: in3('Entries of the log', 'Écritures du journal', 'Entradas del registro'),
    why: in3(
      'Each entry proves the one before. The database refuses to change them.',
      'Chaque écriture prouve la précédente. La base refuse de les changer.',
      'Cada entrada prueba la anterior. La base se niega a cambiarlas.',
    ),
  },
  temporaryFile: {
    name: in3('Temporary files', 'Fichiers temporaires', 'Archivos temporales'),
    why: in3(
      'Files of uploads that were cut off.',
      'Fichiers d’envois interrompus.',
      'Archivos de envíos interrumpidos.',
    ),
  },
}
