import type { InstallationRefusals } from '#domain/refusal.ts'
import { in3 } from '../in-three.ts'
import { optionalPhrase } from './optional-phrase.ts'
import type { RefusalSentences } from './refusal-sentences.ts'

/** Why the program, its database or a request cannot go on. */
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
      `The database cannot be reached: ${reason}. Check DATABASE_URL and that the server is running.`,
    ({ reason }) =>
      `La base de données est hors d’atteinte\u00a0: ${reason}. Vérifiez DATABASE_URL et que le serveur fonctionne.`,
    ({ reason }) =>
      `No se puede llegar a la base de datos: ${reason}. Compruebe DATABASE_URL y que el servidor funciona.`,
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
