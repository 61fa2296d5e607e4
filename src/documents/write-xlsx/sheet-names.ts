/**
 * Valid and unique sheet names for a workbook, one for each title.
 * They lack forbidden characters, are at most 31 long, and differ in more than case.
 */
export const sheetNames = (titles: readonly string[]): string[] => {
  const names: string[] = []
  for (const name of titles) {
    const plain = shortenName(tidy(name), longest)
    let unique = plain
    for (let again = 2; names.some(other => fold(other) === fold(unique)); again++) {
      unique = `${shortenName(plain, longest - ` (${again})`.length)} (${again})`
    }
    names.push(unique)
  }
  return names
}

const longest = 31

// Apostrophes may not stand at the ends of a name. `History` is reserved for the program itself.
const tidy = (name: string): string => {
  const plain = name
    .replace(/\p{Cs}|[\\/?*[\]:\p{Cc}\ufffe\uffff]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '')
  if (plain === '') return '1'
  return fold(plain) === 'history' ? `${plain} 1` : plain
}

const shortenName = (name: string, most: number): string => {
  if (name.length <= most) return name
  const shortName = name.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')
  return `${shortName.replace(/[' ]+$/, '')}…`
}

const fold = (name: string): string => name.toLowerCase().normalize('NFC')
