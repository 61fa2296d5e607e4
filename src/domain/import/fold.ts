/** The text in lower case, without accents, with straight apostrophes and single spaces: what words are compared in. */
export const fold = (text: string): string =>
  (/^[ -~\s]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{Mn}/gu, ''))
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
