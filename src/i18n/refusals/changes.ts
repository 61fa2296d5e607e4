import type { Language } from '#domain/language.ts'
import type { ChangeRefusals } from '#domain/refusal.ts'
import { cellName } from '../cell-name.ts'
import { listFactNames } from '../cover-fact-names.ts'
import { formatInstant, formatList, formatNumber } from '../formats.ts'
import { in3 } from '../in-three.ts'
import { sayPersonName } from '../person-names.ts'
import { sentenceOfFaults } from './faults.ts'
import { optionalPhrase } from '../optional-phrase.ts'
import type { RefusalSentences } from './refusal-sentences.ts'

/** The sentences for what cannot be done or changed. */
export const changeRefusalSentences: RefusalSentences<ChangeRefusals> = {
  notFound: in3(
    ({ what, names }) =>
      `There is no such entry${optionalPhrase(': ', what)}.${optionalPhrase(' The names there are: ', names, '.')} It may have been removed, or the address may be wrong.`,
    ({ what, names }) =>
      `Cela n’existe pas${optionalPhrase('\u00a0: ', what)}.${optionalPhrase(' Les noms qui existent\u00a0: ', names, '.')} Peut-être l’a-t-on retiré, ou l’adresse est-elle fausse.`,
    ({ what, names }) =>
      `Eso no existe${optionalPhrase(': ', what)}.${optionalPhrase(' Los nombres que existen: ', names, '.')} Quizá se retiró, o la dirección es errónea.`,
  ),
  clash: in3(
    ({ who, when }) =>
      `This was changed${optionalPhrase(' by ', who && sayPersonName('en', who))}${optionalPhrase(' on ', when && formatInstant('en', when))} since you opened it. Your change was not saved: look at the new state and make it again.`,
    ({ who, when }) =>
      `Ceci a été modifié${optionalPhrase(' par ', who && sayPersonName('fr', who))}${optionalPhrase(' le ', when && formatInstant('fr', when))} depuis que vous l’avez ouvert. Votre changement n’est pas enregistré\u00a0: voyez le nouvel état et refaites-le.`,
    ({ who, when }) =>
      `Esto fue cambiado${optionalPhrase(' por ', who && sayPersonName('es', who))}${optionalPhrase(' el ', when && formatInstant('es', when))} después de que usted lo abriera. Su cambio no se guardó: vea el nuevo estado y hágalo otra vez.`,
  ),
  recordsClash: in3(
    ({ names }) =>
      `Others changed some of these entries since you opened them: ${names}. Nothing was saved: look at them again, then repeat the change.`,
    ({ names }) =>
      `Certaines de ces fiches ont été modifiées depuis que vous les avez ouvertes\u00a0: ${names}. Rien n’a été enregistré\u00a0: revoyez-les, puis refaites le changement.`,
    ({ names }) =>
      `Otras personas cambiaron algunas de estas fichas después de que usted las abriera: ${names}. No se ha guardado nada: véalas de nuevo y repita el cambio.`,
  ),
  recordReferred: in3(
    values =>
      `Other entries refer to this one: ${referringIn('en', values)}. Change those first, then remove it.`,
    values =>
      `D’autres fiches renvoient à celle-ci\u00a0: ${referringIn('fr', values)}. Modifiez-les d’abord, puis retirez-la.`,
    values =>
      `Otras fichas remiten a esta: ${referringIn('es', values)}. Cambie primero esas y después retírela.`,
  ),
  lastState: in3(
    'This is the only state of the entry, and an entry always has one. Record the right state first, then remove this one.',
    'C’est le seul état de la fiche, et une fiche en a toujours un. Enregistrez d’abord le bon état, puis retirez celui-ci.',
    'Es el único estado de la ficha, y una ficha siempre tiene uno. Registre primero el estado correcto y después retire este.',
  ),
  inputInvalid: in3(
    ({ faults }) => `What was entered cannot be accepted. ${sentenceOfFaults('en', faults)}`,
    ({ faults }) => `Ce qui a été saisi ne peut être accepté. ${sentenceOfFaults('fr', faults)}`,
    ({ faults }) => `Lo introducido no se puede aceptar. ${sentenceOfFaults('es', faults)}`,
  ),
  formTooLarge: in3(
    'The form holds more text than it can take, and nothing was saved. Shorten it and send it again.',
    'Le formulaire contient plus de texte qu’il ne peut en prendre, et rien n’a été enregistré. Raccourcissez-le et renvoyez-le.',
    'El formulario tiene más texto del que admite, y no se ha guardado nada. Acórtelo y envíelo de nuevo.',
  ),
  formDamaged: in3(
    'The form arrived damaged, and nothing was saved. Load the page again and send it once more.',
    'Le formulaire est arrivé endommagé, et rien n’a été enregistré. Rechargez la page et renvoyez-le.',
    'El formulario llegó dañado, y no se ha guardado nada. Recargue la página y envíelo de nuevo.',
  ),
  tooManyUploads: in3(
    'Several files are being sent just now, and there is no room for another. Try again in a minute.',
    'Plusieurs fichiers sont en cours d’envoi, et il n’y a pas de place pour un autre. Réessayez dans une minute.',
    'Se están enviando varios archivos y no hay sitio para otro. Inténtelo de nuevo en un minuto.',
  ),
  mailContentGone: in3(
    'This mail was sent, or failed long ago: what it said is no longer stored, so it cannot be sent again.',
    'Ce courriel est parti, ou a échoué il y a longtemps\u00a0: son contenu n’est plus conservé et il ne peut être renvoyé.',
    'Este correo ya salió, o falló hace mucho: su contenido ya no se conserva y no se puede enviar de nuevo.',
  ),
  unsubscribeUnknown: in3(
    'This link does not work. Perhaps a part of it is missing: copy the whole of it from the mail.',
    'Ce lien ne fonctionne pas. Il en manque peut-être une partie\u00a0: copiez-le en entier depuis le courriel.',
    'Este enlace no funciona. Quizá le falta una parte: cópielo entero del correo.',
  ),
  importClosed: in3(
    ({ when }) =>
      `This import is finished${optionalPhrase(': it was applied or discarded on ', when && formatInstant('en', when))}. To change anything more, send the file again.`,
    ({ when }) =>
      `Cette importation est terminée${optionalPhrase('\u00a0: elle a été appliquée ou abandonnée le ', when && formatInstant('fr', when))}. Pour changer encore quelque chose, envoyez de nouveau le fichier.`,
    ({ when }) =>
      `Esta importación ya terminó${optionalPhrase(': se aplicó o se descartó el ', when && formatInstant('es', when))}. Para cambiar algo más, envíe otra vez el archivo.`,
  ),
  correctionImpossible: in3(
    ({ number, row, cell }) =>
      `This correction cannot be made: ${number}${optionalPhrase(', row ', row)}${optionalPhrase(', “', cell && cellName('en', cell), '”')}. The row or the cell is not there or already holds something; look at the preview again.`,
    ({ number, row, cell }) =>
      `Cette correction est impossible\u00a0: ${number}${optionalPhrase(', ligne ', row)}${optionalPhrase(', «\u00a0', cell && cellName('fr', cell), '\u00a0»')}. La ligne ou la cellule n’existe pas ou n’est pas libre\u202f; revoyez l’aperçu.`,
    ({ number, row, cell }) =>
      `Esta corrección no se puede hacer: ${number}${optionalPhrase(', fila ', row)}${optionalPhrase(', «', cell && cellName('es', cell), '»')}. La fila o la celda no existe o ya está ocupada; mire de nuevo la vista previa.`,
  ),
  versionNameTaken: in3(
    ({ name }) =>
      `This plan already has a version named “${name}”, and a version is never replaced. Choose another name.`,
    ({ name }) =>
      `Ce plan a déjà une version nommée «\u00a0${name}\u00a0», et une version ne se remplace jamais. Choisissez un autre nom.`,
    ({ name }) =>
      `Este plan ya tiene una versión llamada «${name}», y una versión nunca se reemplaza. Elija otro nombre.`,
  ),
  coverFactUnknown: in3(
    ({ name, names }) =>
      `The cover names something that is not a fact of this paper: ${name}. The names it can use are: ${listFactNames('en', names)}. Correct the name, or leave out its braces.`,
    ({ name, names }) =>
      `La page de titre nomme ce qui n’est pas une donnée de ce document\u00a0: ${name}. Noms possibles\u00a0: ${listFactNames('fr', names)}. Corrigez le nom, ou retirez ses accolades.`,
    ({ name, names }) =>
      `La portada nombra algo que no es un dato de este documento: ${name}. Los nombres posibles son: ${listFactNames('es', names)}. Corrija el nombre, o quite sus llaves.`,
  ),
  symbolUnknown: in3(
    ({ symbol }) =>
      `“${symbol}” is not the symbol of a meeting document. Write it like SC63 Doc.14, COP15 Doc.18.2 Rev.1 or SC63 Inf.Doc.3 Add.1, or leave it empty.`,
    ({ symbol }) =>
      `«\u00a0${symbol}\u00a0» n’est pas la cote d’un document de réunion. Écrivez-la comme SC63 Doc.14, COP15 Doc.18.2 Rev.1 ou SC63 Inf.Doc.3 Add.1, ou laissez-la vide.`,
    ({ symbol }) =>
      `«${symbol}» no es la signatura de un documento de reunión. Escríbala como SC63 Doc.14, COP15 Doc.18.2 Rev.1 o SC63 Inf.Doc.3 Add.1, o déjela vacía.`,
  ),
  paperSymbolTaken: in3(
    ({ symbol, next }) =>
      `Another paper already has the symbol ${symbol} in this language and format, and an issued paper is never replaced. Give a revision a symbol of its own${optionalPhrase(': ', next)}.`,
    ({ symbol, next }) =>
      `Un autre document porte déjà la cote ${symbol} dans cette langue et ce format, et un document publié ne se remplace jamais. Donnez à la révision une cote à elle${optionalPhrase('\u00a0: ', next)}.`,
    ({ symbol, next }) =>
      `Otro documento ya lleva la signatura ${symbol} en este idioma y formato, y un documento publicado nunca se reemplaza. Dé a la revisión una signatura propia${optionalPhrase(': ', next)}.`,
  ),
  codeNotInLegend: in3(
    ({ code, choices }) => `“${code}” is not in the legend of the plan. Choose one of: ${choices}.`,
    ({ code, choices }) =>
      `«\u00a0${code}\u00a0» ne figure pas dans la légende du plan. Choisissez parmi\u00a0: ${choices}.`,
    ({ code, choices }) => `«${code}» no figura en la leyenda del plan. Elija entre: ${choices}.`,
  ),
  dayUnknown: in3(
    ({ day }) =>
      `“${day}” is not a day of the calendar. Choose the day, or write it as year-month-day: 2024-02-29.`,
    ({ day }) =>
      `«\u00a0${day}\u00a0» n’est pas un jour du calendrier. Choisissez le jour, ou écrivez-le année-mois-jour\u00a0: 2024-02-29.`,
    ({ day }) =>
      `«${day}» no es un día del calendario. Elija el día, o escríbalo como año-mes-día: 2024-02-29.`,
  ),
  textEmptied: in3(
    'An activity needs a text, and the field is empty. Write the text again; what was there is not lost.',
    'Une activité doit avoir un texte, et le champ est vide. Écrivez-le à nouveau\u202f; l’ancien n’est pas perdu.',
    'Una actividad necesita un texto, y el campo está vacío. Escríbalo de nuevo; el anterior no se perdió.',
  ),
  closingStatus: in3(
    'This entry only closes the work of the year before: it has no status of its own. Change the activity of that year.',
    'Cette entrée clôt seulement le travail de l’année précédente\u00a0: elle n’a pas d’état propre. Modifiez l’activité de cette année-là.',
    'Esta entrada solo cierra el trabajo del año anterior: no tiene estado propio. Modifique la actividad de ese año.',
  ),
  cancelled: in3(
    'The work was cancelled. Nothing was changed or registered: start it again when you like.',
    'Le travail a été annulé. Rien n’a été modifié ni enregistré\u00a0: relancez-le quand vous voulez.',
    'El trabajo se canceló. No se cambió ni se registró nada: vuelva a iniciarlo cuando quiera.',
  ),
  tooManyRuns: in3(
    ({ most }) =>
      `Too much is being worked on already: ${formatNumber('en', most)} pieces of work. Wait until some of it is done, then send this again.`,
    ({ most }) =>
      `Trop de travaux sont déjà en cours\u00a0: ${formatNumber('fr', most)}. Attendez que quelques-uns soient finis, puis renvoyez celui-ci.`,
    ({ most }) =>
      `Ya hay demasiados trabajos en curso: ${formatNumber('es', most)}. Espere a que terminen algunos y envíe este de nuevo.`,
  ),
}

/** "Meetings (2), Contacts (1) and 3 that you do not see". */
const referringIn = (language: Language, { registers, others }: ChangeRefusals['recordReferred']): string =>
  formatList(language, [
    ...registers.map(({ title, records }) => `${title[language]} (${formatNumber(language, records)})`),
    ...(others > 0 ? [unseenEntries[language](formatNumber(language, others))] : []),
  ])

const unseenEntries = in3(
  (entries: string) => `${entries} that you do not see`,
  entries => `${entries} que vous ne voyez pas`,
  entries => `${entries} que usted no ve`,
)
