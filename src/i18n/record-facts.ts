import { in3 } from './in-three.ts'

/** The names of the facts that every record of a register has beside its own fields. */
export const commonFactWords = {
  number: in3('Number', 'Numéro', 'Número'),
  state: in3('State', 'État', 'Estado'),
  stateOn: in3('In this state since', 'Dans cet état depuis', 'En este estado desde'),
  dueOn: in3('Due', 'Échéance', 'Vencimiento'),
  createdAt: in3('Recorded', 'Enregistrement', 'Registro'),
  changedAt: in3('Last change', 'Dernière modification', 'Último cambio'),
}

/** What stands in place of a fact that a record no longer has. */
export const emptyFact = in3('empty', 'vide', 'vacío')

/** The name of a field of a part, as it stands beside fields of the record itself: "Roles: Party". */
export const nameUnder = in3(
  (part: string, name: string) => `${part}: ${name}`,
  (part, name) => `${part}\u00a0: ${name}`,
  (part, name) => `${part}: ${name}`,
)
