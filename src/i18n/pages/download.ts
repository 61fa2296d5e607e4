import { in3 } from '../in-three.ts'

/** The words beside the links that download a table as a sheet. */
export const downloadWords = {
  label: in3('Download', 'Télécharger', 'Descargar'),
  xlsx: in3('Excel', 'Excel', 'Excel'),
  xlsxHint: in3('Excel workbook (XLSX)', 'Classeur Excel (XLSX)', 'Libro de Excel (XLSX)'),
  word: in3('Word', 'Word', 'Word'),
  wordHint: in3('Word document (DOCX)', 'Document Word (DOCX)', 'Documento de Word (DOCX)'),
  pdfHint: in3('PDF, to print or send on', 'PDF, à imprimer ou à transmettre', 'PDF, para imprimir o enviar'),
  comma: in3('CSV with commas', 'CSV à virgules', 'CSV con comas'),
  semicolon: in3('CSV with semicolons', 'CSV à points-virgules', 'CSV con puntos y comas'),
}
