import type { Language } from '#domain/language.ts'
import type { Fault } from '#domain/refusal.ts'

import { in3 } from '../in-three.ts'
import { faultSentence } from './faults.ts'

/** The sentence of a fault of a row of a sheet; a fault without a field is about the whole row. */
export const rowFaultSentence = (language: Language, fault: Fault): string => {
  if (fault.fault === 'unknown') return rowFaults.outOfReach[language]
  if (fault.field !== '') return faultSentence(language, fault)
  if (fault.fault === 'notFound') return rowFaults.notFound[language]
  return fault.fault === 'taken' ? rowFaults.taken[language] : faultSentence(language, fault)
}

const rowFaults = {
  notFound: in3(
    'The register has no record of this number. Correct the number, or empty the cell to add a new record.',
    'Le registre n’a aucune fiche de ce numéro. Corrigez-le, ou videz la cellule pour ajouter une fiche.',
    'El registro no tiene ninguna ficha con este número. Corríjalo, o vacíe la celda para añadir una ficha.',
  ),
  taken: in3(
    'A row above is about the same record. Keep one of the two.',
    'Une ligne plus haut concerne la même fiche. Gardez-en une des deux.',
    'Una fila anterior trata de la misma ficha. Deje una de las dos.',
  ),
  outOfReach: in3(
    'You may not change this here. Empty the cell.',
    'Vous ne pouvez pas modifier cela ici. Videz la cellule.',
    'Usted no puede cambiar esto aquí. Vacíe la celda.',
  ),
}
