import { in3 } from '../in-three.ts'

/** The words beside the numbers of registers. */
export const measureWords = {
  notReported: in3('not reported', 'non renseigné', 'sin informar'),
  notGiven: in3('Not given', 'Non précisé', 'Sin precisar'),
  whole: in3('Together', 'Ensemble', 'En conjunto'),
  region: in3('Region', 'Région', 'Región'),
  state: in3('State', 'État', 'Estado'),
  unnamed: in3('Not to be seen', 'Non visible', 'No visible'),
  days: in3(
    (number: string) => `${number} days`,
    number => `${number} jours`,
    number => `${number} días`,
  ),
  asAt: in3(
    (day: string) => `as at ${day}`,
    day => `au ${day}`,
    day => `a ${day}`,
  ),
  until: in3(
    (day: string) => `until ${day}`,
    day => `jusqu’au ${day}`,
    day => `hasta el ${day}`,
  ),
  quarter: in3(
    (quarter: string, year: string) => `Q${quarter} ${year}`,
    (quarter, year) => `T${quarter} ${year}`,
    (quarter, year) => `T${quarter} ${year}`,
  ),
  severalValues: in3(
    'What has several values stands in the row of each: the rows may add up to more than the whole.',
    'Ce qui a plusieurs valeurs figure à chacune d’elles\u00a0: les lignes peuvent dépasser l’ensemble.',
    'Lo que tiene varios valores figura en cada uno: las filas pueden sumar más que el conjunto.',
  ),
  behind: in3('Records behind the number', 'Fiches derrière le nombre', 'Registros detrás del número'),
  behindLeftOut: in3(
    'Records left out of the number',
    'Fiches non comprises dans le nombre',
    'Registros que el número no incluye',
  ),
  wholeList: in3('Show the whole list', 'Afficher toute la liste', 'Mostrar toda la lista'),
  leftOut: in3('Left out:', 'Non pris en compte\u00a0:', 'No se incluyen:'),
  reasons: {
    noDay: in3(
      (count: string) => `${count} without a day`,
      count => `${count} sans date`,
      count => `${count} sin fecha`,
    ),
    noValue: in3(
      (count: string) => `${count} without a value`,
      count => `${count} sans valeur`,
      count => `${count} sin valor`,
    ),
    otherCurrency: in3(
      (count: string) => `${count} in another currency`,
      count => `${count} dans une autre monnaie`,
      count => `${count} en otra moneda`,
    ),
    reversed: in3(
      (count: string) => `${count} that end before they begin`,
      count => `${count} dont la fin précède le début`,
      count => `${count} cuyo fin precede al inicio`,
    ),
  },
}
