import type { Language } from '#domain/language.ts'
import { formatList } from './formats.ts'

const en = {
  remarks: {
    partial: 'This file holds some rows of the plan. Importing it leaves the others as they are.',
    repeats: 'Words in grey say again what the cell above says, so that filters find every row.',
    aside: (headings: readonly string[]) => `To be read only, an import leaves them out: ${formatList('en', headings)}.`,
  },
}

/** The words that sheets add to those of the plan and of the pages, in the shape that English gives. */
type SheetWords = typeof en

const fr: SheetWords = {
  remarks: {
    partial: 'Ce fichier contient certaines lignes du plan. Son importation laisse les autres telles quelles.',
    repeats: 'Les mots en gris répètent la cellule du dessus, pour que les filtres trouvent chaque ligne.',
    aside: headings => `Pour lecture seulement, une importation n’en tient pas compte\u00a0: ${formatList('fr', headings)}.`,
  },
}

const es: SheetWords = {
  remarks: {
    partial: 'Este archivo contiene algunas filas del plan. Al importarlo, las demás quedan como están.',
    repeats: 'Las palabras en gris repiten la celda de arriba, para que los filtros encuentren cada fila.',
    aside: headings => `Solo para leer, una importación no los toma en cuenta: ${formatList('es', headings)}.`,
  },
}

/** The words of sheets, by language. */
export const sheetWords: Record<Language, SheetWords> = { en, fr, es }
