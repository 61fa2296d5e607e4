import { in3 } from '../in-three.ts'

/** The words of the notes beside a plan. */
export const noteWords = {
  title: in3('Notes', 'Notes', 'Notas'),
  onPlan: in3(
    'Notes on the plan as a whole',
    'Notes sur l’ensemble du plan',
    'Notas sobre el plan en su conjunto',
  ),
  on: {
    node: in3('On the result', 'Sur le résultat', 'Sobre el resultado'),
    section: in3('On its part of the plan', 'Sur sa partie du plan', 'Sobre su parte del plan'),
  },
  fromFile: in3(
    (file: string) => `in ${file}`,
    file => `dans ${file}`,
    file => `en ${file}`,
  ),
}
