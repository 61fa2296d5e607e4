import type { Language } from '#domain/language.ts'
import type { ReturnRefusals } from '#domain/refusal.ts'
import { say } from '#domain/text.ts'
import { formatInstant, formatLanguageName, formatNumber } from '../formats.ts'
import { in3 } from '../in-three.ts'
import { isReportName, reportTitles } from '../papers/report-covers.ts'
import { optionalPhrase } from '../optional-phrase.ts'
import type { RefusalSentences } from './refusal-sentences.ts'

/** The sentences for edited papers that cannot be taken back. */
export const returnRefusalSentences: RefusalSentences<ReturnRefusals> = {
  paperNotWord: in3(
    'Only a Word file (.docx) can be read back. To bring in a plan from another kind of file, use Import.',
    'Seul un fichier Word (.docx) peut être relu. Pour introduire un plan depuis un autre fichier, utilisez Importer.',
    'Solo se puede releer un archivo de Word (.docx). Para incorporar un plan desde otro tipo de archivo, use Importar.',
  ),
  paperOfOtherOrigin: in3(
    'This Word file was not made by Jacana, or it has lost everything by which it is known. Edit a paper that was made here, or bring the file in with Import.',
    'Ce fichier Word n’a pas été établi par Jacana, ou il a perdu tout ce qui permet de le reconnaître. Modifiez un document établi ici, ou introduisez le fichier par Importer.',
    'Este archivo de Word no lo ha elaborado Jacana, o ha perdido todo lo que permite reconocerlo. Modifique un documento elaborado aquí, o incorpore el archivo con Importar.',
  ),
  paperOfOtherPlan: in3(
    ({ plan }) =>
      `This paper was made from another plan${optionalPhrase(': ', plan)}. Send it back from the page of that plan.`,
    ({ plan }) =>
      `Ce document vient d’un autre plan${optionalPhrase('\u00a0: ', plan)}. Renvoyez-le depuis la page de ce plan.`,
    ({ plan }) =>
      `Este documento procede de otro plan${optionalPhrase(': ', plan)}. Devuélvalo desde la página de ese plan.`,
  ),
  paperOfOtherKind: in3(
    ({ report }) =>
      `Only the paper of the integrated plan can be read back; this one is “${reportTitle('en', report)}”. Make its changes in the plan itself.`,
    ({ report }) =>
      `Seul le document du plan intégré peut être relu\u202f; celui-ci est «\u00a0${reportTitle('fr', report)}\u00a0». Faites-en les changements dans le plan même.`,
    ({ report }) =>
      `Solo se puede releer el documento del plan integrado; este es «${reportTitle('es', report)}». Haga sus cambios en el propio plan.`,
  ),
  paperVersionUnknown: in3(
    ({ version }) =>
      `This paper was made from a version that is not kept here${optionalPhrase(': “', version, '”')}. Import that version first, or choose the one that it was made from.`,
    ({ version }) =>
      `Ce document vient d’une version qui n’est pas conservée ici${optionalPhrase('\u00a0: «\u00a0', version, '\u00a0»')}. Importez d’abord cette version, ou choisissez celle dont il vient.`,
    ({ version }) =>
      `Este documento procede de una versión que no se conserva aquí${optionalPhrase(': «', version, '»')}. Importe primero esa versión, o elija aquella de la que procede.`,
  ),
  paperLanguageOther: in3(
    ({ paperLanguage, textLanguage }) =>
      `This paper was made in ${formatLanguageName('en', paperLanguage)}, but what it says now is ${formatLanguageName('en', textLanguage)}. Edit the paper of the language you write in.`,
    ({ paperLanguage, textLanguage }) =>
      `Ce document a été établi en ${formatLanguageName('fr', paperLanguage)}, mais ce qu’il dit maintenant est en ${formatLanguageName('fr', textLanguage)}. Modifiez le document de la langue dans laquelle vous écrivez.`,
    ({ paperLanguage, textLanguage }) =>
      `Este documento se elaboró en ${formatLanguageName('es', paperLanguage)}, pero lo que dice ahora está en ${formatLanguageName('es', textLanguage)}. Modifique el documento del idioma en que escribe.`,
  ),
  paperTablesGone: in3(
    'None of the tables of the plan is left in this file. Take the paper as it was made and edit it again.',
    'Il ne reste aucun tableau du plan dans ce fichier. Repartez du document tel qu’il a été établi et modifiez-le de nouveau.',
    'No queda ningún cuadro del plan en este archivo. Tome el documento tal como se elaboró y modifíquelo de nuevo.',
  ),
  returnTooLong: in3(
    ({ edits, most }) =>
      `This file holds too many changes to decide one by one: ${formatNumber('en', edits)}, and at most ${formatNumber('en', most)} are kept. Bring it in with Import instead.`,
    ({ edits, most }) =>
      `Ce fichier contient trop de changements pour décider de chacun\u00a0: ${formatNumber('fr', edits)}, alors qu’on en garde ${formatNumber('fr', most)} au plus. Introduisez-le plutôt par Importer.`,
    ({ edits, most }) =>
      `Este archivo contiene demasiados cambios para decidir cada uno: ${formatNumber('es', edits)}, y se guardan ${formatNumber('es', most)} como máximo. Incorpórelo más bien con Importar.`,
  ),
  paperOverfull: in3(
    'The file holds more than can be read back: a text or a comment of more than 100,000 characters, a change by more than 1,000 people, or more than 20,000 things that cannot be placed. Shorten it and send it again.',
    'Le fichier contient plus qu’on n’en peut relire\u00a0: un texte ou un commentaire de plus de 100\u00a0000 caractères, un changement dû à plus de 1\u00a0000 personnes, ou plus de 20\u00a0000 éléments sans place. Abrégez-le et renvoyez-le.',
    'El archivo contiene más de lo que se puede leer de vuelta: un texto o un comentario de más de 100\u00a0000 caracteres, un cambio hecho por más de 1\u00a0000 personas o más de 20\u00a0000 elementos sin lugar. Acórtelo y envíelo de nuevo.',
  ),
  returnUndecided: in3(
    ({ edits }) =>
      `Undecided changes: ${formatNumber('en', edits)}. Accept or refuse each of them, or the rest at once.`,
    ({ edits }) =>
      `Changements à décider\u00a0: ${formatNumber('fr', edits)}. Acceptez ou refusez chacun d’eux, ou le reste d’un coup.`,
    ({ edits }) =>
      `Cambios por decidir: ${formatNumber('es', edits)}. Acepte o rechace cada uno, o el resto de una vez.`,
  ),
  returnResultRefused: in3(
    ({ result }) =>
      `A row was accepted into a new result that was refused: ${result}. Accept the result too, or refuse the row.`,
    ({ result }) =>
      `Une ligne a été acceptée dans un nouveau résultat qui a été refusé\u00a0: ${result}. Acceptez aussi le résultat, ou refusez la ligne.`,
    ({ result }) =>
      `Se aceptó una fila en un resultado nuevo que se rechazó: ${result}. Acepte también el resultado, o rechace la fila.`,
  ),
  returnClosed: in3(
    ({ when }) =>
      `This file is closed${optionalPhrase(': it was taken over or discarded on ', when && formatInstant('en', when))}. To take over more, send it again.`,
    ({ when }) =>
      `Ce fichier est clos${optionalPhrase('\u00a0: il a été repris ou abandonné le ', when && formatInstant('fr', when))}. Pour reprendre autre chose, renvoyez-le.`,
    ({ when }) =>
      `Este archivo está cerrado${optionalPhrase(': se incorporó o se descartó el ', when && formatInstant('es', when))}. Para incorporar algo más, envíelo de nuevo.`,
  ),
}

const reportTitle = (language: Language, report: string): string =>
  isReportName(report) ? say(reportTitles[report], language).text : report
