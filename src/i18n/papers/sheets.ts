import { formatList } from '../formats.ts'
import { in3 } from '../in-three.ts'

/** The words that sheets add to those of the plan and of the pages. */
export const sheetWords = {
  columns: {
    utc: in3(
      (heading: string) => `${heading} (UTC)`,
      heading => `${heading} (UTC)`,
      heading => `${heading} (UTC)`,
    ),
    kilobytes: in3('Size (kB)', 'Taille (ko)', 'Tamaño (kB)'),
    supersedes: in3('Supersedes', 'Remplace', 'Reemplaza'),
    fileHash: in3('File (SHA-256)', 'Fichier (SHA-256)', 'Archivo (SHA-256)'),
    countedBy: in3('Counted by', 'Compté par', 'Contado por'),
    code: in3('Code', 'Code', 'Código'),
    name: in3('Name', 'Nom', 'Nombre'),
    place: in3('Place', 'Endroit', 'Lugar'),
    rowText: in3('Text of the row', 'Texte de la ligne', 'Texto de la fila'),
    paragraph: in3('Paragraph', 'Paragraphe', 'Párrafo'),
    wordsFound: in3('Words found', 'Mots trouvés', 'Palabras encontradas'),
    kind: in3('Kind', 'Nature', 'Clase'),
    leads: in3('Leads', 'Dirige', 'Dirige'),
    supports: in3('Supports', 'Appuie', 'Apoya'),
    plan: in3('Plan', 'Plan', 'Plan'),
  },
  remarks: {
    partial: in3(
      'This file holds some rows of the plan. Importing it leaves the others as they are.',
      'Ce fichier contient certaines lignes du plan. Son importation laisse les autres telles quelles.',
      'Este archivo contiene algunas filas del plan. Al importarlo, las demás quedan como están.',
    ),
    repeats: in3(
      'Words in grey say again what the cell above says, so that filters find every row.',
      'Les mots en gris répètent la cellule du dessus, pour que les filtres trouvent chaque ligne.',
      'Las palabras en gris repiten la celda de arriba, para que los filtros encuentren cada fila.',
    ),
    numbers: in3(
      (heading: string) =>
        `Sort as you like: an import puts the rows back in the order of the column “${heading}”.`,
      heading =>
        `Triez à votre guise\u00a0: une importation remet les lignes dans l’ordre de la colonne «\u00a0${heading}\u00a0».`,
      heading =>
        `Ordene como quiera: una importación devuelve las filas al orden de la columna «${heading}».`,
    ),
    aside: in3(
      (headings: readonly string[]) =>
        `For reading only; an import leaves these columns out: ${formatList('en', headings)}.`,
      headings =>
        `Pour lecture seulement\u202f; une importation ne tient pas compte de ces colonnes\u00a0: ${formatList('fr', headings)}.`,
      headings =>
        `Solo para leer; una importación no tiene en cuenta estas columnas: ${formatList('es', headings)}.`,
    ),
  },
}
