import type { FileLimit, FileRefusals } from '#domain/refusal.ts'
import { formatNumber } from '../formats.ts'
import { in3, type InThree } from '../in-three.ts'
import { optionalPhrase } from '../optional-phrase.ts'
import type { RefusalSentences } from './refusal-sentences.ts'

/** The sentences for files that cannot be read or written. */
export const fileRefusalSentences: RefusalSentences<FileRefusals> = {
  fileEmpty: in3(
    'The file is empty. Choose the file that holds the plan.',
    'Le fichier est vide. Choisissez celui qui contient le plan.',
    'El archivo está vacío. Elija el que contiene el plan.',
  ),
  fileNotAPlan: in3(
    'No table of a plan was found in this file. A plan needs a table with headings such as “Result”, “Activities”, “Indicator”.',
    'Aucun tableau de plan dans ce fichier. Il faut un tableau avec des titres tels que «\u00a0Résultat\u00a0», «\u00a0Activités\u00a0», «\u00a0Indicateur\u00a0».',
    'No hay ningún cuadro de un plan en este archivo. Hace falta un cuadro con títulos como «Resultado», «Actividades», «Indicador».',
  ),
  fileEncrypted: in3(
    'The file is protected by a password. Save it without the password and send it again.',
    'Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe et renvoyez-le.',
    'El archivo está protegido con una contraseña. Guárdelo sin ella y envíelo de nuevo.',
  ),
  fileDamaged: in3(
    'The file is damaged and cannot be read. Open it where it was made, save it again and send the new file.',
    'Le fichier est abîmé et ne peut être lu. Ouvrez-le là où il a été fait, enregistrez-le à nouveau et envoyez le nouveau fichier.',
    'El archivo está dañado y no se puede leer. Ábralo donde se hizo, guárdelo otra vez y envíe el nuevo.',
  ),
  fileImageOnly: in3(
    'The PDF holds only pictures of pages, no text. Send the Word or Excel file, or a PDF in which words can be selected.',
    'Le PDF ne contient que des images de pages, sans texte. Envoyez le fichier Word ou Excel, ou un PDF dont on peut sélectionner les mots.',
    'El PDF solo contiene imágenes de páginas, sin texto. Envíe el archivo de Word o de Excel, o un PDF cuyas palabras se puedan seleccionar.',
  ),
  fileTooLarge: in3(
    ({ size, most }) =>
      `The file is too large${optionalPhrase(' (', size && formatNumber('en', size), '\u00a0MB)')}: at most ${formatNumber('en', most)}\u00a0MB are read. Take out the pictures or send it in parts.`,
    ({ size, most }) =>
      `Le fichier est trop grand${optionalPhrase(' (', size && formatNumber('fr', size), '\u00a0Mo)')}\u00a0: on en lit ${formatNumber('fr', most)}\u00a0Mo au plus. Ôtez les images ou envoyez-le en plusieurs parties.`,
    ({ size, most }) =>
      `El archivo es demasiado grande${optionalPhrase(' (', size && formatNumber('es', size), '\u00a0MB)')}: se leen ${formatNumber('es', most)}\u00a0MB como máximo. Quite las imágenes o envíelo por partes.`,
  ),
  fileExpands: in3(
    ({ most }) =>
      `The file unpacks to more than can be read safely (${formatNumber('en', most)}\u00a0MB). Save it again without pictures or other enclosed files.`,
    ({ most }) =>
      `Une fois décomprimé, le fichier dépasse ce qui peut être lu sans danger (${formatNumber('fr', most)}\u00a0Mo). Enregistrez-le à nouveau sans images ni fichiers joints.`,
    ({ most }) =>
      `Al descomprimirse, el archivo supera lo que se puede leer sin peligro (${formatNumber('es', most)}\u00a0MB). Guárdelo otra vez sin imágenes ni archivos adjuntos.`,
  ),
  fileEntities: in3(
    'The file declares XML entities, which a Word or Excel file does not need and which can do harm. Save it again in Word, Excel or LibreOffice.',
    'Le fichier déclare des entités XML, inutiles dans un fichier Word ou Excel et dangereuses. Enregistrez-le à nouveau dans Word, Excel ou LibreOffice.',
    'El archivo declara entidades XML, innecesarias en un archivo de Word o de Excel y peligrosas. Guárdelo otra vez en Word, Excel o LibreOffice.',
  ),
  fileMacro: in3(
    'The file holds macros. Save it as .docx or .xlsx, without macros, and send it again.',
    'Le fichier contient des macros. Enregistrez-le en .docx ou .xlsx, sans macros, et renvoyez-le.',
    'El archivo contiene macros. Guárdelo como .docx o .xlsx, sin macros, y envíelo de nuevo.',
  ),
  fileUnknown: in3(
    'This kind of file is not known here. Send a Word (.docx), Excel (.xlsx), PDF or plain text file.',
    'Ce genre de fichier n’est pas connu ici. Envoyez un fichier Word (.docx), Excel (.xlsx), PDF ou texte.',
    'Este tipo de archivo no se conoce aquí. Envíe un archivo de Word (.docx), de Excel (.xlsx), PDF o de texto.',
  ),
  sheetHeadingTwice: in3(
    ({ heading }) =>
      `The heading “${heading}” stands over two columns. Keep one of them and send the file again.`,
    ({ heading }) =>
      `Le titre «\u00a0${heading}\u00a0» figure sur deux colonnes. Gardez-en une et renvoyez le fichier.`,
    ({ heading }) => `El título «${heading}» está sobre dos columnas. Deje una y envíe el archivo de nuevo.`,
  ),
  sheetHeadingsUnknown: in3(
    'No heading of this sheet belongs to the register. Begin with the empty sheet that the register offers.',
    'Aucun titre de cette feuille n’appartient au registre. Partez de la feuille vide que propose le registre.',
    'Ningún título de esta hoja pertenece al registro. Empiece con la hoja vacía que ofrece el registro.',
  ),
  fileTooManyRows: in3(
    ({ rows, most }) =>
      `The file has too many rows: ${formatNumber('en', rows)}, and the most is ${formatNumber('en', most)}. Divide it into several files.`,
    ({ rows, most }) =>
      `Le fichier a trop de lignes\u00a0: ${formatNumber('fr', rows)}, pour ${formatNumber('fr', most)} au plus. Divisez-le en plusieurs fichiers.`,
    ({ rows, most }) =>
      `El archivo tiene demasiadas filas: ${formatNumber('es', rows)}, y el máximo es ${formatNumber('es', most)}. Divídalo en varios archivos.`,
  ),
  listTooLongForPaper: in3(
    ({ most }) =>
      `On paper a list has at most ${formatNumber('en', most)} rows, and this one has more. Take it along as a sheet, or add a condition.`,
    ({ most }) =>
      `Sur papier, une liste a au plus ${formatNumber('fr', most)} lignes, et celle-ci en a davantage. Emportez-la comme feuille, ou ajoutez une condition.`,
    ({ most }) =>
      `En papel, una lista tiene como máximo ${formatNumber('es', most)} filas, y esta tiene más. Llévesela como hoja o añada una condición.`,
  ),
  exportTooLong: in3(
    ({ rows, most }) =>
      `This file would have ${formatNumber('en', rows)} rows, and the most is ${formatNumber('en', most)}. Take the list as CSV, which has no limit, or add a condition.`,
    ({ rows, most }) =>
      `Ce fichier aurait ${formatNumber('fr', rows)} lignes, pour ${formatNumber('fr', most)} au plus. Prenez la liste en CSV, qui n’a pas de limite, ou ajoutez une condition.`,
    ({ rows, most }) =>
      `Este archivo tendría ${formatNumber('es', rows)} filas, y el máximo es ${formatNumber('es', most)}. Descargue la lista como CSV, que no tiene límite, o añada una condición.`,
  ),
  exportRightsChanged: in3(
    'What you may take away has changed since this file was made. Have it made again.',
    'Ce que vous pouvez emporter a changé depuis que ce fichier a été établi. Faites-le établir de nouveau.',
    'Lo que usted puede llevarse cambió desde que se hizo este archivo. Pida que se haga de nuevo.',
  ),
  fileOverLimit: in3(
    ({ limit, most }) =>
      `The file has more than can be read: more than ${formatNumber('en', most)} ${limitNames[limit].en}. Send the pages of the plan alone, or in several files.`,
    ({ limit, most }) =>
      `Le fichier dépasse ce qui peut être lu\u00a0: plus de ${formatNumber('fr', most)} ${limitNames[limit].fr}. Envoyez seulement les pages du plan, ou plusieurs fichiers.`,
    ({ limit, most }) =>
      `El archivo supera lo que se puede leer: más de ${formatNumber('es', most)} ${limitNames[limit].es}. Envíe solo las páginas del plan, o varios archivos.`,
  ),
  fileTextTooLong: in3(
    ({ most, text }) =>
      `A text of the file has more than ${formatNumber('en', most)} characters: “${text}…”. Shorten it, or check that the file is a plan.`,
    ({ most, text }) =>
      `Un texte du fichier compte plus de ${formatNumber('fr', most)} caractères\u00a0: «\u00a0${text}…\u00a0». Raccourcissez-le, ou vérifiez que le fichier est un plan.`,
    ({ most, text }) =>
      `Un texto del archivo tiene más de ${formatNumber('es', most)} caracteres: «${text}…». Acórtelo, o compruebe que el archivo sea un plan.`,
  ),
  fileTooHeavy: in3(
    'The file takes too much time or memory to read. Save it again where it was made, or send the pages of the plan alone.',
    'La lecture du fichier demande trop de temps ou de mémoire. Enregistrez-le à nouveau là où il a été fait, ou envoyez seulement les pages du plan.',
    'La lectura del archivo requiere demasiado tiempo o memoria. Guárdelo otra vez donde se hizo, o envíe solo las páginas del plan.',
  ),
  fileMissing: in3(
    ({ file }) => `There is no file${optionalPhrase(' at ', file)}. Check the name and the folder.`,
    ({ file }) =>
      `Il n’y a pas de fichier${optionalPhrase(' à l’endroit ', file)}. Vérifiez le nom et le dossier.`,
    ({ file }) => `No hay ningún archivo${optionalPhrase(' en ', file)}. Compruebe el nombre y la carpeta.`,
  ),
  planFileInvalid: in3(
    'This JSON file is not a plan as Jacana exports it. Export the plan again and send that file.',
    'Ce fichier JSON n’est pas un plan tel que Jacana l’exporte. Exportez de nouveau le plan et envoyez ce fichier-là.',
    'Este archivo JSON no es un plan como los exporta Jacana. Exporte otra vez el plan y envíe ese archivo.',
  ),
  paperLetters: in3(
    ({ letters }) =>
      `The fonts of PDF papers lack letters that this paper uses: ${letters}. Write them in Latin, Greek or Cyrillic letters, or make the paper as a Word file.`,
    ({ letters }) =>
      `Il manque aux polices des documents PDF des lettres que celui-ci emploie\u00a0: ${letters}. Écrivez-les en lettres latines, grecques ou cyrilliques, ou établissez le document en Word.`,
    ({ letters }) =>
      `A las fuentes de los documentos PDF les faltan letras que este usa: ${letters}. Escríbalas con letras latinas, griegas o cirílicas, o elabore el documento en Word.`,
  ),
  versionFileUnknown: in3(
    'This file does not hold a version of a plan. Send the JSON file that the list of versions gave.',
    'Ce fichier ne contient pas de version d’un plan. Envoyez le fichier JSON que la liste des versions a donné.',
    'Este archivo no contiene una versión de un plan. Envíe el archivo JSON que dio la lista de versiones.',
  ),
  versionFileChanged: in3(
    'The content of this file is not what its hash says: it was changed or damaged after it was written. Export the version again.',
    'Le contenu de ce fichier n’est pas celui que dit son empreinte\u00a0: il a été modifié ou endommagé après son écriture. Exportez de nouveau la version.',
    'El contenido de este archivo no es el que dice su huella: se modificó o se dañó después de escribirse. Exporte otra vez la versión.',
  ),
}

/** The names of the things that a file may have too many of. */
const limitNames: Record<FileLimit['limit'], InThree> = {
  columns: in3('columns in a table', 'colonnes dans un tableau', 'columnas en un cuadro'),
  cells: in3('cells', 'cellules', 'celdas'),
  lines: in3('lines', 'lignes', 'líneas'),
  nodes: in3('parts in its structure', 'éléments de structure', 'elementos de estructura'),
  pages: in3('pages', 'pages', 'páginas'),
  operators: in3('strokes in its drawings', 'traits de dessin', 'trazos de dibujo'),
}
