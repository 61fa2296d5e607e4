/**
 * The meeting and agenda item in a document symbol: `SC63 Doc.14 Rev.1` gives `SC63`, `14`. Undefined where
 * the text is no such symbol.
 */
export const readDocumentSymbol = (symbol: string): { meeting: string; item: string } | undefined => {
  const match =
    /^((?:COP|SC)[1-9]\d*) (?:Doc|Inf\.Doc)\.(\d+(?:\.\d+)*)(?: Rev\.[1-9]\d*)?(?: Add\.[1-9]\d*)?$/u.exec(
      symbol,
    )
  if (!match) return undefined
  const [, meeting = '', item = ''] = match
  return { meeting, item }
}

/** The number of the revision in a symbol; 0 where there is none. */
export const revisionOf = (symbol: string): number =>
  Number(/ Rev\.(\d+)(?: Add\.\d+)?$/u.exec(symbol)?.[1] ?? 0)

/** The symbol with another revision; 0 gives the symbol of the first edition. */
export const withRevision = (symbol: string, revision: number): string => {
  const [, stem = '', addendum = ''] = /^(.*?)(?: Rev\.\d+)?( Add\.\d+)?$/u.exec(symbol) ?? []
  return `${stem}${revision > 0 ? ` Rev.${revision}` : ''}${addendum}`
}

/**
 * The document symbol that a line consists of ("SC63 Doc.14"), with or without a page number. Undefined for
 * any other line.
 */
export const symbolOf = (line: string): string | undefined =>
  symbolPattern.exec(line.trim())?.[1]?.replace(/\s+/g, ' ')

const symbolPattern =
  /^((?:[\p{Lu}][\p{L}\d]*[/-])*[\p{Lu}][\p{Lu}\p{Ll}\d]*\d*[\s/-]?(?:Doc|DOC|Inf|INF|Document|WP|CRP)[.\s/]*\d+(?:\.\d+)*(?:[\s/](?:Rev|Add|Corr)\.?\s?\d*)?)(?:\s*[,|–-]?\s*(?:p(?:age|ág\.?|\.)?\s*)?\d{1,4}(?:\s*(?:\/|of|de|sur)\s*\d+)?)?$/u
