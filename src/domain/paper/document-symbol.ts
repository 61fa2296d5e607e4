/** The meeting and the item of the agenda that the symbol of a meeting's document names: `SC63 Doc.14 Rev.1` → `SC63`, `14`. Undefined where it is no such symbol. */
export const readDocumentSymbol = (symbol: string): { meeting: string; item: string } | undefined => {
  const found = /^((?:COP|SC)[1-9]\d*) (?:Doc|Inf\.Doc)\.(\d+(?:\.\d+)*)(?: Rev\.[1-9]\d*)?(?: Add\.[1-9]\d*)?$/u.exec(symbol)
  if (!found) return undefined
  const [, meeting = '', item = ''] = found
  return { meeting, item }
}

/** The revision in a symbol; 0 where it names none. */
export const revisionOf = (symbol: string): number => Number(/ Rev\.(\d+)(?: Add\.\d+)?$/u.exec(symbol)?.[1] ?? 0)

/** The symbol with another revision; 0 is the document as it first was. */
export const withRevision = (symbol: string, revision: number): string => {
  const [, stem = '', addendum = ''] = /^(.*?)(?: Rev\.\d+)?( Add\.\d+)?$/u.exec(symbol) ?? []
  return `${stem}${revision > 0 ? ` Rev.${revision}` : ''}${addendum}`
}
