import type { DoubtReason } from '#domain/papers/parsed-plan.ts'
import { in3, type InThree } from '../in-three.ts'

/** The words beside a cell that is in doubt. */
export const doubtWords = {
  name: in3('Doubt', 'Doute', 'Duda'),
  sure: in3(
    (share: string) => `${share} sure`,
    share => `sûr à ${share}`,
    share => `seguro al ${share}`,
  ),
  keep: in3('Keep', 'Garder', 'Conservar'),
  keepAll: in3(
    (n: number) => `Keep all ${n}`,
    n => `Garder les ${n}`,
    n => `Conservar las ${n}`,
  ),
  next: in3('Next', 'Suivant', 'Siguiente'),
  edit: in3('Correct…', 'Corriger…', 'Corregir…'),
  short: {
    columnUnsure: in3('Other column?', 'Autre colonne\u202f?', '¿Otra columna?'),
    rowUnsure: in3('Other row?', 'Autre ligne\u202f?', '¿Otra fila?'),
    continuationUnsure: in3('New or continued?', 'Nouveau ou suite\u202f?', '¿Nueva o continuación?'),
    unknownCode: in3('Unknown code', 'Code inconnu', 'Código desconocido'),
    missingCell: in3('Missing?', 'Manquant\u202f?', '¿Falta?'),
    mandateUnsure: in3('Mandate unclear', 'Mandat peu clair', 'Mandato poco claro'),
  } satisfies Record<DoubtReason, InThree>,
}

/** The words of the form that corrects a row, a result or a section. */
export const correctionWords = {
  link: in3('Correct', 'Corriger', 'Corregir'),
  row: in3(
    (result: string, n: number) => `Correct row ${n} of ${result}`,
    (result, n) => `Corriger la ligne ${n} de ${result}`,
    (result, n) => `Corregir la fila ${n} de ${result}`,
  ),
  result: in3(
    (number: string) => `Correct result ${number}`,
    number => `Corriger le résultat ${number}`,
    number => `Corregir el resultado ${number}`,
  ),
  section: in3(
    (number: string) => `Correct section ${number}`,
    number => `Corriger la section ${number}`,
    number => `Corregir la sección ${number}`,
  ),
  fields: {
    title: in3('Title', 'Titre', 'Título'),
    goal: in3('Goal', 'But', 'Objetivo'),
    result: in3('Result', 'Résultat', 'Resultado'),
    mandates: in3('Mandates', 'Mandats', 'Mandatos'),
  },
  moveTo: in3('Move to', 'Déplacer vers', 'Mover a'),
  nowhere: in3('stays here', 'reste ici', 'se queda aquí'),
  move: in3('Move', 'Déplacer', 'Mover'),
  above: in3('To the row above', 'À la ligne du dessus', 'A la fila de arriba'),
  below: in3('To the row below', 'À la ligne du dessous', 'A la fila de abajo'),
  split: in3('New row from here', 'Nouvelle ligne dès ici', 'Fila nueva desde aquí'),
  merge: in3('Join to the row above', 'Joindre à la ligne du dessus', 'Unir a la fila de arriba'),
  drop: in3('Drop this row', 'Retirer cette ligne', 'Quitar esta fila'),
  save: in3('Save', 'Enregistrer', 'Guardar'),
  close: in3('Close', 'Fermer', 'Cerrar'),
  known: in3(
    (codes: string) => `Codes the paper explains: ${codes}.`,
    codes => `Codes que le document explique\u00a0: ${codes}.`,
    codes => `Códigos que el documento explica: ${codes}.`,
  ),
  hint: in3(
    'An empty line parts paragraphs; a line that begins with • is a bullet.',
    'Une ligne vide sépare les paragraphes\u202f; une ligne qui commence par • est une puce.',
    'Una línea vacía separa los párrafos; una línea que empieza por • es una viñeta.',
  ),
}
