import type { FaultCode } from '#domain/refusal.ts'
import { in3, type InThree } from '../in-three.ts'

/** The sentence of each fault. It names a limit, a day or words, where the fault has them. */
export const faultSentences: Record<Exclude<FaultCode, 'check'>, InThree<(detail: string) => string>> = {
  missing: in3(
    () => 'Fill in this field.',
    () => 'Remplissez ce champ.',
    () => 'Rellene este campo.',
  ),
  tooLong: in3(
    limit => `Write at most ${limit} characters.`,
    limit => `Écrivez ${limit} caractères au plus.`,
    limit => `Escriba ${limit} caracteres como máximo.`,
  ),
  tooShort: in3(
    limit => `Write at least ${limit} characters.`,
    limit => `Écrivez ${limit} caractères au moins.`,
    limit => `Escriba ${limit} caracteres como mínimo.`,
  ),
  tooLarge: in3(
    limit => `Write a number that is not above ${limit}.`,
    limit => `Écrivez un nombre qui ne dépasse pas ${limit}.`,
    limit => `Escriba un número que no pase de ${limit}.`,
  ),
  tooSmall: in3(
    limit => `Write a number that is not below ${limit}.`,
    limit => `Écrivez un nombre qui n’est pas inférieur à ${limit}.`,
    limit => `Escriba un número que no sea inferior a ${limit}.`,
  ),
  tooMany: in3(
    limit => `Give at most ${limit} of them.`,
    limit => `N’en donnez pas plus de ${limit}.`,
    limit => `No dé más de ${limit}.`,
  ),
  tooFew: in3(
    limit => `Give at least ${limit} of them.`,
    limit => `Donnez-en au moins ${limit}.`,
    limit => `Dé al menos ${limit}.`,
  ),
  notANumber: in3(
    () => 'Write a number in figures.',
    () => 'Écrivez un nombre en chiffres.',
    () => 'Escriba un número en cifras.',
  ),
  notADay: in3(
    () => 'Write a day such as 2026-11-30.',
    () => 'Écrivez un jour tel que 2026-11-30.',
    () => 'Escriba un día como 2026-11-30.',
  ),
  notALanguage: in3(
    () => 'Choose English, French or Spanish.',
    () => 'Choisissez l’anglais, le français ou l’espagnol.',
    () => 'Elija inglés, francés o español.',
  ),
  notOneOf: in3(
    () => 'Choose one of the values offered.',
    () => 'Choisissez une des valeurs proposées.',
    () => 'Elija uno de los valores que se ofrecen.',
  ),
  notAnAddress: in3(
    () => 'This is not an e-mail address. Write it as name@example.org.',
    () => 'Ce n’est pas une adresse électronique. Écrivez-la comme nom@example.org.',
    () => 'No es una dirección de correo. Escríbala como nombre@example.org.',
  ),
  notFound: in3(
    () => 'Nothing here has this name. Choose from the list, or write the number.',
    () => 'Rien ici ne porte ce nom. Choisissez dans la liste, ou écrivez le numéro.',
    () => 'Nada aquí tiene este nombre. Elija de la lista, o escriba el número.',
  ),
  severalFound: in3(
    () => 'Several have this name. Write the number of the one you mean.',
    () => 'Plusieurs portent ce nom. Écrivez le numéro de celui dont il s’agit.',
    () => 'Varios tienen este nombre. Escriba el número del que se trata.',
  ),
  taken: in3(
    () => 'Another entry has this already, and it may occur only once. Look for that entry first.',
    () => 'Une autre fiche le porte déjà, et il ne peut servir qu’une fois. Cherchez d’abord cette fiche.',
    () => 'Otra ficha ya lo tiene, y solo puede aparecer una vez. Busque primero esa ficha.',
  ),
  dayAhead: in3(
    () => 'This day has not come yet. Write the day on which it became true.',
    () => 'Ce jour n’est pas encore venu. Écrivez le jour où cela est devenu vrai.',
    () => 'Ese día aún no ha llegado. Escriba el día en que pasó a ser cierto.',
  ),
  malformed: in3(
    () => 'This cannot be read here. Write it as the field asks.',
    () => 'Ceci ne peut être lu ici. Écrivez-le comme le champ le demande.',
    () => 'Esto no se puede leer aquí. Escríbalo como lo pide el campo.',
  ),
  unknown: in3(
    () => 'This page has no such field. Open the page again.',
    () => 'Cette page n’a pas ce champ. Ouvrez-la de nouveau.',
    () => 'Esta página no tiene ese campo. Ábrala de nuevo.',
  ),
  tooManyDecimals: in3(
    most => `Figures after the decimal point: at most ${most}.`,
    most => `Chiffres après la virgule\u00a0: ${most} au plus.`,
    most => `Cifras después de la coma: ${most} como máximo.`,
  ),
  notWhole: in3(
    () => 'Write a whole number, without decimals.',
    () => 'Écrivez un nombre entier, sans décimales.',
    () => 'Escriba un número entero, sin decimales.',
  ),
  notACurrency: in3(
    () => 'Write the code of a currency, such as CHF or EUR.',
    () => 'Écrivez le code d’une monnaie, comme CHF ou EUR.',
    () => 'Escriba el código de una moneda, como CHF o EUR.',
  ),
  notYesOrNo: in3(
    () => 'Write yes or no.',
    () => 'Écrivez oui ou non.',
    () => 'Escriba sí o no.',
  ),
  notAMonth: in3(
    () => 'Write a month such as 2026-11.',
    () => 'Écrivez un mois tel que 2026-11.',
    () => 'Escriba un mes como 2026-11.',
  ),
  notAnInstant: in3(
    () => 'Write a day and a time in UTC, such as 2026-11-30 14:00.',
    () => 'Écrivez un jour et une heure UTC, tels que 2026-11-30 14:00.',
    () => 'Escriba un día y una hora UTC, como 2026-11-30 14:00.',
  ),
  daysReversed: in3(
    () => 'The last day is before the first. Change one of them.',
    () => 'Le dernier jour précède le premier. Modifiez l’un des deux.',
    () => 'El último día es anterior al primero. Cambie uno de los dos.',
  ),
  notALink: in3(
    () => 'Write a whole web address. It begins with https:// or http://.',
    () => 'Écrivez une adresse web entière. Elle commence par https:// ou http://.',
    () => 'Escriba una dirección web completa. Empieza por https:// o http://.',
  ),
  notAPlace: in3(
    () =>
      'Write degrees with decimals, such as 46.2044 and 6.1432. Latitude is from −90 to 90, longitude from −180 to 180.',
    () =>
      'Écrivez des degrés avec décimales, tels que 46.2044 et 6.1432. La latitude va de −90 à 90, la longitude de −180 à 180.',
    () =>
      'Escriba grados con decimales, como 46.2044 y 6.1432. La latitud va de −90 a 90, la longitud de −180 a 180.',
  ),
  notASymbol: in3(
    () => 'Write the symbol of a document, such as SC63 Doc.14 Rev.1.',
    () => 'Écrivez la cote d’un document, comme SC63 Doc.14 Rev.1.',
    () => 'Escriba la signatura de un documento, como SC63 Doc.14 Rev.1.',
  ),
  notAMandate: in3(
    words => `“${words}” names no instrument. Write for example: Resolution XIV.8, paragraph 12.`,
    words =>
      `«\u00a0${words}\u00a0» ne désigne aucun instrument. Écrivez par exemple\u00a0: Résolution XIV.8, paragraphe 12.`,
    words => `«${words}» no designa ningún instrumento. Escriba por ejemplo: Resolución XIV.8, párrafo 12.`,
  ),
  choiceEnded: in3(
    day => `Since ${day} this value is no longer offered. Choose another.`,
    day => `Cette valeur n’est plus proposée depuis le ${day}. Choisissez-en une autre.`,
    day => `Este valor ya no se ofrece desde el ${day}. Elija otro.`,
  ),
  choiceNotYet: in3(
    day => `This value is not offered before ${day}. Choose another.`,
    day => `Cette valeur n’est pas proposée avant le ${day}. Choisissez-en une autre.`,
    day => `Este valor no se ofrece antes del ${day}. Elija otro.`,
  ),
}
