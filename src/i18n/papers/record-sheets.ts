import { in3 } from '../in-three.ts'

/** The words of sheets of registers. */
export const recordSheetWords = {
  number: in3('Number in the register', 'Numéro dans le registre', 'Número en el registro'),
  version: in3('Version in the register', 'Version dans le registre', 'Versión en el registro'),
  state: in3('Present state', 'État actuel', 'Estado actual'),
  stateOn: in3('In this state since', 'Dans cet état depuis', 'En este estado desde'),
  columns: in3('Columns', 'Colonnes', 'Columnas'),
  column: in3('Column', 'Colonne', 'Columna'),
  required: in3('Required', 'Obligatoire', 'Obligatorio'),
  choices: in3('What it may hold', 'Ce qu’elle peut contenir', 'Qué puede contener'),
  hint: in3('Remark', 'Remarque', 'Observación'),
  yes: in3('Yes', 'Oui', 'Sí'),
  dayHint: in3(
    'A day: 2027-03-31 or 31.3.2027',
    'Un jour\u00a0: 2027-03-31 ou 31.3.2027',
    'Un día: 2027-03-31 o 31.3.2027',
  ),
  listHint: in3(
    'Several, separated by semicolons',
    'Plusieurs, séparés par des points-virgules',
    'Varios, separados por punto y coma',
  ),
  wrong: in3('What is wrong', 'Ce qui ne va pas', 'Qué está mal'),
  changedSince: in3(
    'Somebody changed this record after the sheet was made.',
    'Quelqu’un a modifié cette fiche après la création de la feuille.',
    'Alguien cambió este registro después de crearse la hoja.',
  ),
  piece: in3(
    (label: string, piece: string) => `${label} (${piece})`,
    (label: string, piece: string) => `${label} (${piece})`,
    (label: string, piece: string) => `${label} (${piece})`,
  ),
}
