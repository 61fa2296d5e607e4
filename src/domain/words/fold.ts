/**
 * The text in lower case, without accents, with straight apostrophes and single spaces. Words are compared in
 * this form.
 */
export const fold = (text: string): string => {
  if (text !== latest.text) latest = { text, result: foldText(text) }
  return latest.result
}

const foldText = (text: string): string =>
  (/^[ -~\s]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{Mn}/gu, ''))
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()

// Several questions in a row often need the same text.
let latest = { text: '', result: '' }
