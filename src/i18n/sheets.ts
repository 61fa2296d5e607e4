import type { Language } from '#domain/language.ts'
import { formatList } from './formats.ts'

const en = {
  columns: {
    utc: (heading: string) => `${heading} (UTC)`,
    kilobytes: 'Size (kB)',
    supersedes: 'Supersedes',
    fileHash: 'File (SHA-256)',
    countedBy: 'Counted by',
    code: 'Code',
    name: 'Name',
    place: 'Place',
    rowText: 'Text of the row',
    paragraph: 'Paragraph',
    wordsFound: 'Words found',
    kind: 'Kind',
    leads: 'Leads',
    supports: 'Supports',
    plan: 'Plan',
  },
  download: {
    label: 'Download',
    xlsx: 'Excel',
    xlsxHint: 'Excel workbook (XLSX)',
    comma: 'CSV with commas',
    semicolon: 'CSV with semicolons',
  },
  remarks: {
    partial: 'This file holds some rows of the plan. Importing it leaves the others as they are.',
    repeats: 'Words in grey say again what the cell above says, so that filters find every row.',
    numbers: (heading: string) =>
      `Sort as you like: an import puts the rows back in the order of the column “${heading}”.`,
    aside: (headings: readonly string[]) =>
      `For reading only; an import leaves these columns out: ${formatList('en', headings)}.`,
  },
}

/** The words that sheets add to those of the plan and of the pages, in the shape that English gives. */
type SheetWords = typeof en

const fr: SheetWords = {
  columns: {
    utc: heading => `${heading} (UTC)`,
    kilobytes: 'Taille (ko)',
    supersedes: 'Remplace',
    fileHash: 'Fichier (SHA-256)',
    countedBy: 'Compté par',
    code: 'Code',
    name: 'Nom',
    place: 'Endroit',
    rowText: 'Texte de la ligne',
    paragraph: 'Paragraphe',
    wordsFound: 'Mots trouvés',
    kind: 'Nature',
    leads: 'Dirige',
    supports: 'Appuie',
    plan: 'Plan',
  },
  download: {
    label: 'Télécharger',
    xlsx: 'Excel',
    xlsxHint: 'Classeur Excel (XLSX)',
    comma: 'CSV à virgules',
    semicolon: 'CSV à points-virgules',
  },
  remarks: {
    partial:
      'Ce fichier contient certaines lignes du plan. Son importation laisse les autres telles quelles.',
    repeats: 'Les mots en gris répètent la cellule du dessus, pour que les filtres trouvent chaque ligne.',
    numbers: heading =>
      `Triez à votre guise\u00a0: une importation remet les lignes dans l’ordre de la colonne «\u00a0${heading}\u00a0».`,
    aside: headings =>
      `Pour lecture seulement\u202f; une importation ne tient pas compte de ces colonnes\u00a0: ${formatList('fr', headings)}.`,
  },
}

const es: SheetWords = {
  columns: {
    utc: heading => `${heading} (UTC)`,
    kilobytes: 'Tamaño (kB)',
    supersedes: 'Reemplaza',
    fileHash: 'Archivo (SHA-256)',
    countedBy: 'Contado por',
    code: 'Código',
    name: 'Nombre',
    place: 'Lugar',
    rowText: 'Texto de la fila',
    paragraph: 'Párrafo',
    wordsFound: 'Palabras encontradas',
    kind: 'Clase',
    leads: 'Dirige',
    supports: 'Apoya',
    plan: 'Plan',
  },
  download: {
    label: 'Descargar',
    xlsx: 'Excel',
    xlsxHint: 'Libro de Excel (XLSX)',
    comma: 'CSV con comas',
    semicolon: 'CSV con puntos y comas',
  },
  remarks: {
    partial: 'Este archivo contiene algunas filas del plan. Al importarlo, las demás quedan como están.',
    repeats: 'Las palabras en gris repiten la celda de arriba, para que los filtros encuentren cada fila.',
    numbers: heading =>
      `Ordene como quiera: una importación devuelve las filas al orden de la columna «${heading}».`,
    aside: headings =>
      `Solo para leer; una importación no tiene en cuenta estas columnas: ${formatList('es', headings)}.`,
  },
}

/** The words of sheets, by language. */
export const sheetWords: Record<Language, SheetWords> = { en, fr, es }
