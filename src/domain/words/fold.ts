/** The text in lower case, without accents, with straight apostrophes and single spaces: what words are compared in. */
export const fold = (text: string): string => {
  if (text !== last.text) last = { text, result: foldText(text) }
  return last.result
}

const foldText = (text: string): string =>
  (/^[ -~\s]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{Mn}/gu, ''))
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()

// the same text is asked for many times on end, by one question after another
let last = { text: '', result: '' }
