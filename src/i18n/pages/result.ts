import { in3 } from '../in-three.ts'

/** The words of the page of a result. */
export const resultPageWords = {
  indicators: in3('Indicators of the period', 'Indicateurs de la période', 'Indicadores del período'),
  rows: in3('Rows', 'Lignes', 'Filas'),
  inPlan: in3('In the official table', 'Dans le tableau officiel', 'En el cuadro oficial'),
  number: in3(
    (measure: string) => `${measure}:`,
    measure => `${measure}\u00a0:`,
    measure => `${measure}:`,
  ),
  numberFrom: in3('Number from a register', 'Chiffre d’un registre', 'Cifra de un registro'),
  noIndicator: in3('No indicator', 'Aucun indicateur', 'Ningún indicador'),
}
