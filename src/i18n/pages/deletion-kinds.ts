import type { DeletionKind } from '#domain/records/deletion.ts'

import { in3, type InThree } from '../in-three.ts'

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
  recordSheet: {
    name: in3(
      'Discarded sheets of registers',
      'Feuilles de registres abandonnées',
      'Hojas de registros descartadas',
    ),
    why: in3(
      'The file and its rows go. Its name, size, hash, sender and days stay.',
      'Le fichier et ses lignes disparaissent. Nom, taille, empreinte, expéditeur et dates restent.',
      'El archivo y sus filas desaparecen. Quedan nombre, tamaño, huella, remitente y fechas.',
    ),
  },
  recordExport: {
    name: in3(
      'Long lists made as files',
      'Longues listes établies en fichiers',
      'Listas largas hechas como archivos',
    ),
    why: in3(
      'The register still has what they say, and a newer list says it better.',
      'Le registre contient toujours ce qu’ils disent, et une liste plus récente le dit mieux.',
      'El registro sigue teniendo lo que dicen, y una lista más reciente lo dice mejor.',
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
