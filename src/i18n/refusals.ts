import { isLanguage, type Language } from '#domain/language.ts'
import type { Refusal, RefusalCode } from '#domain/refusal.ts'
import { say } from '#domain/text.ts'
import { formatInstant, formatLanguageName, formatNumber } from './formats.ts'
import { isReportName, reportTitles } from './report-covers.ts'

/**
 * The sentence of a refusal in the reader's language: what, where, what to do. In the sentences below `{name}` is a value
 * of the refusal, `{#name}` a quantity, `{@name}` an instant, `{~name}` a language and `{^name}` a report, written as the
 * reader's language writes them; what stands in square brackets is left out where a value of it is not known.
 */
export const refusalSentence = (
  language: Language,
  { code, values }: Pick<Refusal, 'code' | 'values'>,
): string =>
  sentences[language][code]
    .replace(/\[([^\]]*)\]/gu, (_, part: string) =>
      placesOf(part).every(name => `${values[name] ?? ''}` !== '') ? part : '',
    )
    .replace(place, (_, manner: string, name: string) => written(language, manner, values[name] ?? ''))

const place = /\{([#@~^]?)(\w+)\}/gu

const placesOf = (part: string): string[] => [...part.matchAll(place)].map(([, , name = '']) => name)

const written = (language: Language, manner: string, value: string | number): string => {
  if (manner === '#' && typeof value === 'number') return formatNumber(language, value)
  if (manner === '@' && typeof value === 'string' && !Number.isNaN(Date.parse(value)))
    return formatInstant(language, value)
  if (manner === '~' && typeof value === 'string' && isLanguage(value))
    return formatLanguageName(language, value)
  if (manner === '^' && typeof value === 'string' && isReportName(value))
    return say(reportTitles[value], language).text
  return String(value)
}

const english: Record<RefusalCode, string> = {
  fileEmpty: 'The file is empty. Choose the file that holds the plan.',
  fileNotAPlan:
    'No table of a plan was found in this file. A plan needs a table with headings such as “Result”, “Activities”, “Indicator”.',
  fileEncrypted: 'The file is protected by a password. Save it without the password and send it again.',
  fileDamaged:
    'The file is damaged[ (in its part {part})] and cannot be read. Open it where it was made, save it again and send the new file.',
  fileImageOnly:
    'The PDF holds only pictures of pages, no text. Send the Word or Excel file, or a PDF in which words can be selected.',
  fileTooLarge:
    'The file is too large[: {#size}\u00a0MB, and at most {#most}\u00a0MB are read]. Take out the pictures or send it in parts.',
  fileExpands:
    'The file unpacks to more than can be read safely[ ({#most}\u00a0MB)]. Save it again without pictures or other enclosed files.',
  fileEntities:
    'The file[, in its part {part},] declares XML entities, which a Word or Excel file does not need and which can do harm. Save it again in Word, Excel or LibreOffice.',
  fileMacro: 'The file holds macros. Save it as .docx or .xlsx, without macros, and send it again.',
  fileUnknown:
    'This kind of file is not known here. Send a Word (.docx), Excel (.xlsx), PDF or plain text file.',
  fileTooManyRows:
    'The tables have too many rows[: {#rows}, and at most {#most} are read]. Send the plan in several files.',
  fileMissing: 'There is no file[ at {file}]. Check the name and the folder.',
  paperLetters:
    'The fonts of PDF papers lack letters that this paper uses[: {letters}]. Write them in Latin, Greek or Cyrillic letters, or make the paper as a Word file.',
  notPermitted: 'You are not allowed to do this[ ({useCase})]. Ask the person who plans for the permission.',
  notFound: 'There is no such entry[: {what}]. It may have been removed, or the address may be wrong.',
  clash:
    'This was changed[ by {who}][ on {@when} UTC] since you opened it. Your change was not saved: look at the new state and make it again.',
  inputInvalid:
    'What was entered cannot be accepted[ in “{field}”][: {problem}]. Correct it and send it again.',
  importClosed:
    'This import is finished[: it was applied or discarded on {@when} UTC]. To change the plan again, import the file anew.',
  correctionImpossible:
    'This correction cannot be made[: {reason}]. The row or the cell is not there or already holds something; look at the preview again.',
  versionNameTaken:
    'This plan already has a version named “{name}”, and a version is never replaced. Choose another name.',
  versionFileUnknown:
    'This file does not hold a version of a plan[: {field} is not as it should be]. Send the JSON file that the list of versions gave.',
  versionFileChanged:
    'The content of this file is not what its hash says: it was changed or damaged after it was written. Export the version again.',
  coverFactUnknown:
    'The cover names something that is not a fact of this paper: {name}. The names it can use are: {names}. Correct the name, or leave out its braces.',
  symbolUnknown:
    '“{symbol}” is not the symbol of a meeting document. Write it like SC63 Doc.14, COP15 Doc.18.2 Rev.1 or SC63 Inf.Doc.3 Add.1, or leave it empty.',
  paperSymbolTaken:
    'Another paper already has the symbol {symbol} in this language and format, and an issued paper is never replaced. Give a revision a symbol of its own[: {next}].',
  paperNotWord:
    'Only a Word file (.docx) can be read back. To bring in a plan from another kind of file, use Import.',
  paperNotOurs:
    'This Word file was not made by Jacana, or it has lost everything by which it is known. Edit a paper that was made here, or bring the file in with Import.',
  paperOfOtherPlan:
    'This paper was made from another plan[: {plan}]. Send it back from the page of that plan.',
  paperOfOtherKind:
    'Only the paper of the integrated plan can be read back[; this one is “{^report}”]. Make its changes in the plan itself.',
  paperVersionUnknown:
    'This paper was made from a version that is not kept here[: “{version}”]. Import that version first, or choose the one that it was made from.',
  paperLanguageOther:
    'This paper was made in {~made}, but what it says now is {~written}. Edit the paper of the language you write in.',
  paperTablesGone:
    'None of the tables of the plan is left in this file. Take the paper as it was made and edit it again.',
  paperOverfull:
    'The file holds more than can be read back: a text or a comment of more than 100,000 characters, a change by more than 1,000 people, or more than 20,000 things that cannot be placed. Shorten it and send it again.',
  returnTooLong:
    'This file holds too many changes to decide one by one[: {#edits}, and at most {#most} are kept]. Bring it in with Import instead.',
  returnUndecided: 'Undecided changes: {#count}. Accept or refuse each of them, or the rest at once.',
  returnResultRefused:
    'A row was accepted into a new result that was refused: {result}. Accept the result too, or refuse the row.',
  returnClosed:
    'This file is closed[: it was taken over or discarded on {@when} UTC]. To take over more, send it again.',
  cancelled: 'The work was cancelled. Nothing was changed or registered: start it again when you like.',
  tooManyRuns:
    'Too much is being worked on already[: {#most} pieces of work]. Wait until some of it is done, then send this again.',
  databaseNewer:
    'The database was made by a newer Jacana[ (step {database}; this program knows {program})]. Start the newer program, or restore an older backup.',
  dataFolderLocked:
    'Another Jacana is already working in the folder[ {folder}][ (process {pid})]. Stop it first, or choose another folder with JACANA_DATA.',
  databaseUnreachable:
    'The database cannot be reached[: {reason}]. Check DATABASE_URL and that the server is running.',
  queryTooLong: 'The answer took too long and was stopped. Narrow the search or the filters and try again.',
  auditBroken:
    'The audit log does not agree with itself[ from entry {entry} on]: somebody may have changed it. Keep a copy and tell the person who runs the server.',
  exampleInvalid:
    'The example plan cannot be loaded[: file {file}][, at {place}][: {reason}]. Restore the folder “examples” or correct that place.',
  crossSite:
    'The form came from another website[ ({from})] and was not accepted. Open the page here and send it again.',
  formTooLarge:
    'The form holds more text than it can take, and nothing was saved. Shorten it and send it again.',
  formDamaged: 'The form arrived damaged, and nothing was saved. Load the page again and send it once more.',
  tooManyUploads:
    'Several files are being sent just now, and there is no room for another. Try again in a minute.',
  methodUnknown:
    'This address does not answer to that kind of request[ ({method})]. Go back and use the links and buttons of the page.',
}

const french: Record<RefusalCode, string> = {
  fileEmpty: 'Le fichier est vide. Choisissez celui qui contient le plan.',
  fileNotAPlan:
    'Aucun tableau de plan dans ce fichier. Il faut un tableau avec des titres tels que «\u00a0Résultat\u00a0», «\u00a0Activités\u00a0», «\u00a0Indicateur\u00a0».',
  fileEncrypted:
    'Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe et renvoyez-le.',
  fileDamaged:
    'Le fichier est abîmé[ (dans sa partie {part})] et ne peut être lu. Ouvrez-le là où il a été fait, enregistrez-le à nouveau et envoyez le nouveau fichier.',
  fileImageOnly:
    'Le PDF ne contient que des images de pages, sans texte. Envoyez le fichier Word ou Excel, ou un PDF dont on peut sélectionner les mots.',
  fileTooLarge:
    'Le fichier est trop grand[\u00a0: {#size}\u00a0Mo, alors qu’on en lit {#most} au plus]. Ôtez les images ou envoyez-le en plusieurs parties.',
  fileExpands:
    'Une fois décomprimé, le fichier dépasse ce qui peut être lu sans danger[ ({#most}\u00a0Mo)]. Enregistrez-le à nouveau sans images ni fichiers joints.',
  fileEntities:
    'Le fichier[, dans sa partie {part},] déclare des entités XML, inutiles dans un fichier Word ou Excel et dangereuses. Enregistrez-le à nouveau dans Word, Excel ou LibreOffice.',
  fileMacro: 'Le fichier contient des macros. Enregistrez-le en .docx ou .xlsx, sans macros, et renvoyez-le.',
  fileUnknown:
    'Ce genre de fichier n’est pas connu ici. Envoyez un fichier Word (.docx), Excel (.xlsx), PDF ou texte.',
  fileTooManyRows:
    'Les tableaux ont trop de lignes[\u00a0: {#rows}, alors qu’on en lit {#most} au plus]. Envoyez le plan en plusieurs fichiers.',
  fileMissing: 'Il n’y a pas de fichier[ à l’endroit {file}]. Vérifiez le nom et le dossier.',
  paperLetters:
    'Il manque aux polices des documents PDF des lettres que celui-ci emploie[\u00a0: {letters}]. Écrivez-les en lettres latines, grecques ou cyrilliques, ou établissez le document en Word.',
  notPermitted:
    'Vous n’avez pas le droit de faire cela[ ({useCase})]. Demandez-en l’autorisation à la personne qui planifie.',
  notFound: 'Cela n’existe pas[\u00a0: {what}]. Peut-être l’a-t-on retiré, ou l’adresse est-elle fausse.',
  clash:
    'Ceci a été modifié[ par {who}][ le {@when} UTC] depuis que vous l’avez ouvert. Votre changement n’est pas enregistré\u00a0: voyez le nouvel état et refaites-le.',
  inputInvalid:
    'Ce qui a été saisi ne peut être accepté[ dans «\u00a0{field}\u00a0»][\u00a0: {problem}]. Corrigez-le et renvoyez.',
  importClosed:
    'Cette importation est terminée[\u00a0: elle a été appliquée ou abandonnée le {@when} UTC]. Pour changer encore le plan, importez de nouveau le fichier.',
  correctionImpossible:
    'Cette correction est impossible[\u00a0: {reason}]. La ligne ou la cellule n’existe pas ou n’est pas libre\u202f; revoyez l’aperçu.',
  versionNameTaken:
    'Ce plan a déjà une version nommée «\u00a0{name}\u00a0», et une version ne se remplace jamais. Choisissez un autre nom.',
  versionFileUnknown:
    'Ce fichier ne contient pas de version d’un plan[\u00a0: {field} n’est pas comme il faut]. Envoyez le fichier JSON que la liste des versions a donné.',
  versionFileChanged:
    'Le contenu de ce fichier n’est pas celui que dit son empreinte\u00a0: il a été modifié ou endommagé après son écriture. Exportez de nouveau la version.',
  coverFactUnknown:
    'La page de titre nomme ce qui n’est pas une donnée de ce document\u00a0: {name}. Noms possibles\u00a0: {names}. Corrigez le nom, ou retirez ses accolades.',
  symbolUnknown:
    '«\u00a0{symbol}\u00a0» n’est pas la cote d’un document de réunion. Écrivez-la comme SC63 Doc.14, COP15 Doc.18.2 Rev.1 ou SC63 Inf.Doc.3 Add.1, ou laissez-la vide.',
  paperSymbolTaken:
    'Un autre document porte déjà la cote {symbol} dans cette langue et ce format, et un document publié ne se remplace jamais. Donnez à la révision une cote à elle[\u00a0: {next}].',
  paperNotWord:
    'Seul un fichier Word (.docx) peut être relu. Pour introduire un plan depuis un autre fichier, utilisez Importer.',
  paperNotOurs:
    'Ce fichier Word n’a pas été établi par Jacana, ou il a perdu tout ce qui permet de le reconnaître. Modifiez un document établi ici, ou introduisez le fichier par Importer.',
  paperOfOtherPlan:
    'Ce document vient d’un autre plan[\u00a0: {plan}]. Renvoyez-le depuis la page de ce plan.',
  paperOfOtherKind:
    'Seul le document du plan intégré peut être relu[\u202f; celui-ci est «\u00a0{^report}\u00a0»]. Faites-en les changements dans le plan même.',
  paperVersionUnknown:
    'Ce document vient d’une version qui n’est pas conservée ici[\u00a0: «\u00a0{version}\u00a0»]. Importez d’abord cette version, ou choisissez celle dont il vient.',
  paperLanguageOther:
    'Ce document a été établi en {~made}, mais ce qu’il dit maintenant est en {~written}. Modifiez le document de la langue dans laquelle vous écrivez.',
  paperTablesGone:
    'Il ne reste aucun tableau du plan dans ce fichier. Repartez du document tel qu’il a été établi et modifiez-le de nouveau.',
  paperOverfull:
    'Le fichier contient plus qu’on n’en peut relire\u00a0: un texte ou un commentaire de plus de 100\u00a0000 caractères, un changement dû à plus de 1\u00a0000 personnes, ou plus de 20\u00a0000 éléments sans place. Abrégez-le et renvoyez-le.',
  returnTooLong:
    'Ce fichier contient trop de changements pour décider de chacun[\u00a0: {#edits}, alors qu’on en garde {#most} au plus]. Introduisez-le plutôt par Importer.',
  returnUndecided:
    'Changements à décider\u00a0: {#count}. Acceptez ou refusez chacun d’eux, ou le reste d’un coup.',
  returnResultRefused:
    'Une ligne a été acceptée dans un nouveau résultat qui a été refusé\u00a0: {result}. Acceptez aussi le résultat, ou refusez la ligne.',
  returnClosed:
    'Ce fichier est clos[\u00a0: il a été repris ou abandonné le {@when} UTC]. Pour reprendre autre chose, renvoyez-le.',
  cancelled:
    'Le travail a été annulé. Rien n’a été modifié ni enregistré\u00a0: relancez-le quand vous voulez.',
  tooManyRuns:
    'Trop de travaux sont déjà en cours[\u00a0: {#most}]. Attendez que quelques-uns soient finis, puis renvoyez celui-ci.',
  databaseNewer:
    'La base de données vient d’une version plus récente de Jacana[ (étape {database}\u202f; ce programme connaît la {program})]. Lancez cette version, ou restaurez une sauvegarde plus ancienne.',
  dataFolderLocked:
    'Un autre Jacana travaille déjà dans le dossier[ {folder}][ (processus {pid})]. Arrêtez-le d’abord, ou choisissez un autre dossier par JACANA_DATA.',
  databaseUnreachable:
    'La base de données est hors d’atteinte[\u00a0: {reason}]. Vérifiez DATABASE_URL et que le serveur fonctionne.',
  queryTooLong:
    'La réponse prenait trop de temps et a été arrêtée. Resserrez la recherche ou les filtres et réessayez.',
  auditBroken:
    'Le journal d’audit se contredit[ à partir de l’entrée {entry}]\u00a0: quelqu’un l’a peut-être modifié. Gardez-en une copie et prévenez la personne qui gère le serveur.',
  exampleInvalid:
    'Le plan d’exemple ne peut être chargé[\u00a0: fichier {file}][, à l’endroit {place}][\u00a0: {reason}]. Rétablissez le dossier «\u00a0examples\u00a0» ou corrigez cet endroit.',
  crossSite:
    'Le formulaire venait d’un autre site[ ({from})] et n’a pas été accepté. Ouvrez la page ici et renvoyez-le.',
  formTooLarge:
    'Le formulaire contient plus de texte qu’il ne peut en prendre, et rien n’a été enregistré. Raccourcissez-le et renvoyez-le.',
  formDamaged:
    'Le formulaire est arrivé endommagé, et rien n’a été enregistré. Rechargez la page et renvoyez-le.',
  tooManyUploads:
    'Plusieurs fichiers sont en cours d’envoi, et il n’y a pas de place pour un autre. Réessayez dans une minute.',
  methodUnknown:
    'Cette adresse ne répond pas à ce genre de demande[ ({method})]. Revenez en arrière et passez par les liens et les boutons de la page.',
}

const spanish: Record<RefusalCode, string> = {
  fileEmpty: 'El archivo está vacío. Elija el que contiene el plan.',
  fileNotAPlan:
    'No hay ningún cuadro de un plan en este archivo. Hace falta un cuadro con títulos como «Resultado», «Actividades», «Indicador».',
  fileEncrypted: 'El archivo está protegido con una contraseña. Guárdelo sin ella y envíelo de nuevo.',
  fileDamaged:
    'El archivo está dañado[ (en su parte {part})] y no se puede leer. Ábralo donde se hizo, guárdelo otra vez y envíe el nuevo.',
  fileImageOnly:
    'El PDF solo contiene imágenes de páginas, sin texto. Envíe el archivo de Word o de Excel, o un PDF cuyas palabras se puedan seleccionar.',
  fileTooLarge:
    'El archivo es demasiado grande[: {#size}\u00a0MB, y se leen {#most}\u00a0MB como máximo]. Quite las imágenes o envíelo por partes.',
  fileExpands:
    'Al descomprimirse, el archivo supera lo que se puede leer sin peligro[ ({#most}\u00a0MB)]. Guárdelo otra vez sin imágenes ni archivos adjuntos.',
  fileEntities:
    'El archivo[, en su parte {part},] declara entidades XML, innecesarias en un archivo de Word o de Excel y peligrosas. Guárdelo otra vez en Word, Excel o LibreOffice.',
  fileMacro: 'El archivo contiene macros. Guárdelo como .docx o .xlsx, sin macros, y envíelo de nuevo.',
  fileUnknown:
    'Este tipo de archivo no se conoce aquí. Envíe un archivo de Word (.docx), de Excel (.xlsx), PDF o de texto.',
  fileTooManyRows:
    'Los cuadros tienen demasiadas filas[: {#rows}, y se leen {#most} como máximo]. Envíe el plan en varios archivos.',
  fileMissing: 'No hay ningún archivo[ en {file}]. Compruebe el nombre y la carpeta.',
  paperLetters:
    'A las fuentes de los documentos PDF les faltan letras que este usa[: {letters}]. Escríbalas con letras latinas, griegas o cirílicas, o elabore el documento en Word.',
  notPermitted: 'No tiene permiso para hacer esto[ ({useCase})]. Pídalo a la persona que planifica.',
  notFound: 'Eso no existe[: {what}]. Quizá se retiró, o la dirección es errónea.',
  clash:
    'Esto fue cambiado[ por {who}][ el {@when} UTC] después de que usted lo abriera. Su cambio no se guardó: vea el nuevo estado y hágalo otra vez.',
  inputInvalid:
    'Lo introducido no se puede aceptar[ en «{field}»][: {problem}]. Corríjalo y envíelo de nuevo.',
  importClosed:
    'Esta importación ya terminó[: se aplicó o se descartó el {@when} UTC]. Para volver a cambiar el plan, importe otra vez el archivo.',
  correctionImpossible:
    'Esta corrección no se puede hacer[: {reason}]. La fila o la celda no existe o ya está ocupada; mire de nuevo la vista previa.',
  versionNameTaken:
    'Este plan ya tiene una versión llamada «{name}», y una versión nunca se reemplaza. Elija otro nombre.',
  versionFileUnknown:
    'Este archivo no contiene una versión de un plan[: {field} no está como debe]. Envíe el archivo JSON que dio la lista de versiones.',
  versionFileChanged:
    'El contenido de este archivo no es el que dice su huella: se modificó o se dañó después de escribirse. Exporte otra vez la versión.',
  coverFactUnknown:
    'La portada nombra algo que no es un dato de este documento: {name}. Los nombres posibles son: {names}. Corrija el nombre, o quite sus llaves.',
  symbolUnknown:
    '«{symbol}» no es la signatura de un documento de reunión. Escríbala como SC63 Doc.14, COP15 Doc.18.2 Rev.1 o SC63 Inf.Doc.3 Add.1, o déjela vacía.',
  paperSymbolTaken:
    'Otro documento ya lleva la signatura {symbol} en este idioma y formato, y un documento publicado nunca se reemplaza. Dé a la revisión una signatura propia[: {next}].',
  paperNotWord:
    'Solo se puede releer un archivo de Word (.docx). Para incorporar un plan desde otro tipo de archivo, use Importar.',
  paperNotOurs:
    'Este archivo de Word no lo ha elaborado Jacana, o ha perdido todo lo que permite reconocerlo. Modifique un documento elaborado aquí, o incorpore el archivo con Importar.',
  paperOfOtherPlan: 'Este documento procede de otro plan[: {plan}]. Devuélvalo desde la página de ese plan.',
  paperOfOtherKind:
    'Solo se puede releer el documento del plan integrado[; este es «{^report}»]. Haga sus cambios en el propio plan.',
  paperVersionUnknown:
    'Este documento procede de una versión que no se conserva aquí[: «{version}»]. Importe primero esa versión, o elija aquella de la que procede.',
  paperLanguageOther:
    'Este documento se elaboró en {~made}, pero lo que dice ahora está en {~written}. Modifique el documento del idioma en que escribe.',
  paperTablesGone:
    'No queda ningún cuadro del plan en este archivo. Tome el documento tal como se elaboró y modifíquelo de nuevo.',
  paperOverfull:
    'El archivo contiene más de lo que se puede leer de vuelta: un texto o un comentario de más de 100\u00a0000 caracteres, un cambio hecho por más de 1\u00a0000 personas o más de 20\u00a0000 elementos sin lugar. Acórtelo y envíelo de nuevo.',
  returnTooLong:
    'Este archivo contiene demasiados cambios para decidir cada uno[: {#edits}, y se guardan {#most} como máximo]. Incorpórelo más bien con Importar.',
  returnUndecided: 'Cambios por decidir: {#count}. Acepte o rechace cada uno, o el resto de una vez.',
  returnResultRefused:
    'Se aceptó una fila en un resultado nuevo que se rechazó: {result}. Acepte también el resultado, o rechace la fila.',
  returnClosed:
    'Este archivo está cerrado[: se incorporó o se descartó el {@when} UTC]. Para incorporar algo más, envíelo de nuevo.',
  cancelled: 'El trabajo se canceló. No se cambió ni se registró nada: vuelva a iniciarlo cuando quiera.',
  tooManyRuns:
    'Ya hay demasiados trabajos en curso[: {#most}]. Espere a que terminen algunos y envíe este de nuevo.',
  databaseNewer:
    'La base de datos es de una versión más reciente de Jacana[ (paso {database}; este programa conoce el {program})]. Inicie esa versión, o restaure una copia anterior.',
  dataFolderLocked:
    'Otro Jacana ya trabaja en la carpeta[ {folder}][ (proceso {pid})]. Deténgalo antes, o elija otra carpeta con JACANA_DATA.',
  databaseUnreachable:
    'No se puede llegar a la base de datos[: {reason}]. Compruebe DATABASE_URL y que el servidor funciona.',
  queryTooLong:
    'La respuesta tardaba demasiado y se detuvo. Acote la búsqueda o los filtros e inténtelo otra vez.',
  auditBroken:
    'El registro de auditoría se contradice[ desde la entrada {entry}]: quizá alguien lo cambió. Guarde una copia y avise a quien gestiona el servidor.',
  exampleInvalid:
    'El plan de ejemplo no se puede cargar[: archivo {file}][, en {place}][: {reason}]. Restaure la carpeta «examples» o corrija ese lugar.',
  crossSite:
    'El formulario vino de otro sitio web[ ({from})] y no se aceptó. Abra la página aquí y envíelo de nuevo.',
  formTooLarge:
    'El formulario tiene más texto del que admite, y no se ha guardado nada. Acórtelo y envíelo de nuevo.',
  formDamaged: 'El formulario llegó dañado, y no se ha guardado nada. Recargue la página y envíelo de nuevo.',
  tooManyUploads:
    'Se están enviando varios archivos y no hay sitio para otro. Inténtelo de nuevo en un minuto.',
  methodUnknown:
    'Esta dirección no responde a ese tipo de petición[ ({method})]. Vuelva atrás y use los enlaces y botones de la página.',
}

const sentences: Record<Language, Record<RefusalCode, string>> = { en: english, fr: french, es: spanish }
