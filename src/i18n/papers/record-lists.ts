import { in3 } from '../in-three.ts'

/** The words of the list of a register as a paper. */
export const recordListPaperWords = {
  view: in3('View', 'Vue', 'Vista'),
  conditions: in3('Conditions', 'Conditions', 'Condiciones'),
  order: in3('Order', 'Ordre', 'Orden'),
  /** Between two conditions. */
  and: in3('; ', '\u202f; ', '; '),
  downwards: in3(
    (column: string) => `${column} (descending)`,
    column => `${column} (décroissant)`,
    column => `${column} (descendente)`,
  ),
  upwards: in3(
    (column: string) => `${column} (ascending)`,
    column => `${column} (croissant)`,
    column => `${column} (ascendente)`,
  ),
}
