import type { Criterion } from './criterion.ts'
import type { FilterText } from './read-filters.ts'

/**
 * A criterion as the filters of an address, and what no filter can ask for. `readFilters` reads them again.
 */
export const writeFilters = (
  where: Criterion | undefined,
): { texts: readonly FilterText[]; rest: readonly Criterion[] } => {
  const texts: FilterText[] = []
  const rest: Criterion[] = []
  for (const criterion of !where ? [] : 'all' in where ? where.all : [where]) {
    const text = textOf(criterion)
    // An address has one filter for each field.
    if (text && !texts.some(([name]) => fieldOf(name) === fieldOf(text[0]))) texts.push(text)
    else rest.push(criterion)
  }
  return { texts, rest }
}

const fieldOf = (name: string): string => name.replace(/\.filled$/, '')

const textOf = (criterion: Criterion): FilterText | undefined => {
  if ('part' in criterion) {
    const inner = 'part' in criterion.some ? undefined : textOf(criterion.some)
    return inner && [`${criterion.part}.${inner[0]}`, inner[1]]
  }
  if (!('field' in criterion) || 'notAfter' in criterion) return undefined
  const { field } = criterion
  if ('isFilled' in criterion) return [`${field}.filled`, criterion.isFilled ? 'yes' : 'no']
  if ('has' in criterion) return [field, criterion.has]
  if ('among' in criterion)
    return criterion.among.length > 0
      ? [field, criterion.among.map(code => code.replaceAll(',', '\\,')).join(',')]
      : undefined
  const { from = '', until = '' } = criterion
  return from === '' && until === '' ? undefined : [field, from === until ? from : `${from}..${until}`]
}
