import type { InstallationRefusals } from '#domain/refusal.ts'
import { in3 } from '../in-three.ts'
import { optionalPhrase } from '../optional-phrase.ts'
import type { RefusalSentences } from './refusal-sentences.ts'

/** The sentences for a program, database or request that cannot continue. */
export const installationRefusalSentences: RefusalSentences<InstallationRefusals> = {
  databaseNewer: in3(
    ({ database, program }) =>
      `The database was made by a newer Jacana (step ${database}; this program knows ${program}). Start the newer program, or restore an older backup.`,
    ({ database, program }) =>
      `La base de données vient d’une version plus récente de Jacana (étape ${database}\u202f; ce programme connaît la ${program}). Lancez cette version, ou restaurez une sauvegarde plus ancienne.`,
    ({ database, program }) =>
      `La base de datos es de una versión más reciente de Jacana (paso ${database}; este programa conoce el ${program}). Inicie esa versión, o restaure una copia anterior.`,
  ),
  dataFolderLocked: in3(
    ({ folder, pid }) =>
      `Another Jacana is already working in the folder ${folder}${optionalPhrase(' (process ', pid, ')')}. Stop it first, or choose another folder with JACANA_DATA.`,
    ({ folder, pid }) =>
      `Un autre Jacana travaille déjà dans le dossier ${folder}${optionalPhrase(' (processus ', pid, ')')}. Arrêtez-le d’abord, ou choisissez un autre dossier par JACANA_DATA.`,
    ({ folder, pid }) =>
      `Otro Jacana ya trabaja en la carpeta ${folder}${optionalPhrase(' (proceso ', pid, ')')}. Deténgalo antes, o elija otra carpeta con JACANA_DATA.`,
  ),
  databaseUnreachable: in3(
    ({ reason }) =>
      `The database does not answer${optionalPhrase(': ', reason)}. Try again in a minute; if it stays so, the person who runs the server should look at the database and DATABASE_URL.`,
    ({ reason }) =>
      `La base de données ne répond pas${optionalPhrase('\u00a0: ', reason)}. Réessayez dans une minute\u202f; si cela dure, la personne qui gère le serveur doit examiner la base et DATABASE_URL.`,
    ({ reason }) =>
      `La base de datos no responde${optionalPhrase(': ', reason)}. Inténtelo de nuevo dentro de un minuto; si sigue así, quien gestiona el servidor debe revisar la base y DATABASE_URL.`,
  ),
  databaseUrlWrong: in3(
    'DATABASE_URL is not the address of a PostgreSQL server. Write it as postgresql://user@host/database.',
    'DATABASE_URL n’est pas l’adresse d’un serveur PostgreSQL. Écrivez-la comme postgresql://user@host/database.',
    'DATABASE_URL no es la dirección de un servidor PostgreSQL. Escríbala como postgresql://user@host/database.',
  ),
  databaseMissing: in3(
    ({ folder }) =>
      `There is no database of Jacana${optionalPhrase(' in the folder ', folder)}. Check JACANA_DATA and DATABASE_URL, or start Jacana once to make one.`,
    ({ folder }) =>
      `Il n’y a pas de base de données de Jacana${optionalPhrase(' dans le dossier ', folder)}. Vérifiez JACANA_DATA et DATABASE_URL, ou démarrez Jacana une fois pour en créer une.`,
    ({ folder }) =>
      `No hay ninguna base de datos de Jacana${optionalPhrase(' en la carpeta ', folder)}. Compruebe JACANA_DATA y DATABASE_URL, o inicie Jacana una vez para crearla.`,
  ),
  databaseBusy: in3(
    'Too many people are being answered at this moment. Try again in a minute.',
    'Trop de personnes attendent une réponse en ce moment. Réessayez dans une minute.',
    'Demasiadas personas esperan respuesta en este momento. Inténtelo de nuevo dentro de un minuto.',
  ),
  folderUnwritable: in3(
    ({ folder }) =>
      `Jacana cannot write in the folder${optionalPhrase(' ', folder)}. Give the user who runs Jacana the right to write there, or choose another folder with JACANA_DATA.`,
    ({ folder }) =>
      `Jacana ne peut pas écrire dans le dossier${optionalPhrase(' ', folder)}. Donnez-en le droit à l’utilisateur qui lance Jacana, ou choisissez un autre dossier par JACANA_DATA.`,
    ({ folder }) =>
      `Jacana no puede escribir en la carpeta${optionalPhrase(' ', folder)}. Dé ese permiso al usuario que ejecuta Jacana, o elija otra carpeta con JACANA_DATA.`,
  ),
  secretFileWrong: in3(
    ({ file, least }) =>
      `The file of secrets cannot be used: ${file}. It must be readable and hold a secret of at least ${least} characters on each line.`,
    ({ file, least }) =>
      `Le fichier des secrets ne peut pas servir\u00a0: ${file}. Il doit être lisible et contenir sur chaque ligne un secret d’au moins ${least} caractères.`,
    ({ file, least }) =>
      `El archivo de secretos no sirve: ${file}. Debe poder leerse y tener en cada línea un secreto de al menos ${least} caracteres.`,
  ),
  folderIsFile: in3(
    ({ folder }) =>
      `The data folder cannot be made, because a file is in its place${optionalPhrase(': ', folder)}. Move that file, or choose another folder with JACANA_DATA.`,
    ({ folder }) =>
      `Le dossier des données ne peut être créé, car un fichier est à sa place${optionalPhrase('\u00a0: ', folder)}. Déplacez ce fichier, ou choisissez un autre dossier par JACANA_DATA.`,
    ({ folder }) =>
      `La carpeta de datos no se puede crear porque hay un archivo en su lugar${optionalPhrase(': ', folder)}. Mueva ese archivo, o elija otra carpeta con JACANA_DATA.`,
  ),
  diskFull: in3(
    'The disk of the server is full, so nothing can be saved. Ask the person who runs the server to free some space, then try again.',
    'Le disque du serveur est plein\u00a0: rien ne peut être enregistré. Demandez à la personne qui gère le serveur de libérer de la place, puis réessayez.',
    'El disco del servidor está lleno y no se puede guardar nada. Pida a quien gestiona el servidor que libere espacio e inténtelo de nuevo.',
  ),
  queryTooLong: in3(
    'The answer took too long and was stopped. Narrow the search or the filters and try again.',
    'La réponse prenait trop de temps et a été arrêtée. Resserrez la recherche ou les filtres et réessayez.',
    'La respuesta tardaba demasiado y se detuvo. Acote la búsqueda o los filtros e inténtelo otra vez.',
  ),
  auditBroken: in3(
    ({ entry }) =>
      `The audit log does not agree with itself from entry ${entry} on: somebody may have changed it. Keep a copy and tell the person who runs the server.`,
    ({ entry }) =>
      `Le journal d’audit se contredit à partir de l’entrée ${entry}\u00a0: quelqu’un l’a peut-être modifié. Gardez-en une copie et prévenez la personne qui gère le serveur.`,
    ({ entry }) =>
      `El registro de auditoría se contradice desde la entrada ${entry}: quizá alguien lo cambió. Guarde una copia y avise a quien gestiona el servidor.`,
  ),
  exampleInvalid: in3(
    ({ file, place, reason }) =>
      `The example plan cannot be loaded: file ${file}${optionalPhrase(', at ', place)}${optionalPhrase(': ', reason)}. Restore the folder “examples” or correct that place.`,
    ({ file, place, reason }) =>
      `Le plan d’exemple ne peut être chargé\u00a0: fichier ${file}${optionalPhrase(', à l’endroit ', place)}${optionalPhrase('\u00a0: ', reason)}. Rétablissez le dossier «\u00a0examples\u00a0» ou corrigez cet endroit.`,
    ({ file, place, reason }) =>
      `El plan de ejemplo no se puede cargar: archivo ${file}${optionalPhrase(', en ', place)}${optionalPhrase(': ', reason)}. Restaure la carpeta «examples» o corrija ese lugar.`,
  ),
  crossSite: in3(
    ({ from }) =>
      `The form came from another website${optionalPhrase(' (', from, ')')} and was not accepted. Open the page here and send it again.`,
    ({ from }) =>
      `Le formulaire venait d’un autre site${optionalPhrase(' (', from, ')')} et n’a pas été accepté. Ouvrez la page ici et renvoyez-le.`,
    ({ from }) =>
      `El formulario vino de otro sitio web${optionalPhrase(' (', from, ')')} y no se aceptó. Abra la página aquí y envíelo de nuevo.`,
  ),
  hostUnknown: in3(
    ({ address }) => `Jacana is not reached by this name. Open ${address} instead.`,
    ({ address }) => `Jacana ne s’ouvre pas sous ce nom. Ouvrez plutôt ${address}.`,
    ({ address }) => `Jacana no se abre con este nombre. Abra ${address}.`,
  ),
  addressTooLong: in3(
    'The address is too long to be read. Shorten the words you look for, or choose fewer conditions.',
    'L’adresse est trop longue pour être lue. Raccourcissez les mots cherchés, ou choisissez moins de conditions.',
    'La dirección es demasiado larga para leerse. Acorte las palabras buscadas, o elija menos condiciones.',
  ),
  methodUnknown: in3(
    'This address does not answer to that kind of request. Go back and use the links and buttons of the page.',
    'Cette adresse ne répond pas à ce genre de demande. Revenez en arrière et passez par les liens et les boutons de la page.',
    'Esta dirección no responde a ese tipo de petición. Vuelva atrás y use los enlaces y botones de la página.',
  ),
}
