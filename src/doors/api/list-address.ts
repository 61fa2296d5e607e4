import type { Fault } from '#domain/refusal.ts'

import { namesIn, refuseFaults, textFaults } from './address-parts.ts'

/** The parts of the address of a list that are no filters. */
const listParts = ['view', 'words', 'sort', 'fields', 'cursor', 'limit', 'behind'] as const

/** The most records of one answer. */
export const mostInList = 1000

/** What the address of a list asks for, as the use-case takes it. */
export type ListAddress = {
  view?: string
  words?: string
  sort?: string
  columns?: string[]
  place?: string
  size?: number
  behind?: string
  filters?: [string, string][]
}

/**
 * What the address of a list asks for.
 * @throws Refusal inputInvalid (faults)
 */
export const readListAddress = (query: URLSearchParams): ListAddress => {
  const textOf = (name: (typeof listParts)[number]) => query.get(name)?.trim() || undefined
  const [view, words, sort] = [textOf('view'), textOf('words'), textOf('sort')]
  const [place, limit, behind] = [textOf('cursor'), textOf('limit'), textOf('behind')]
  const fields = textOf('fields')
  const filters = [...query].filter(([name]) => !listParts.some(part => part === name))
  refuseFaults([...textFaults(query), ...limitFaults(limit)])
  return {
    ...(view !== undefined && { view }),
    ...(words !== undefined && { words }),
    ...(sort !== undefined && { sort }),
    ...(fields !== undefined && { columns: namesIn(fields) }),
    ...(place !== undefined && { place }),
    ...(limit !== undefined && { size: Number(limit) }),
    ...(behind !== undefined && { behind }),
    ...(filters.length > 0 && { filters }),
  }
}

const limitFaults = (limit: string | undefined): Fault[] => {
  if (limit === undefined) return []
  if (!/^\d{1,9}$/.test(limit)) return [{ field: 'limit', fault: 'notANumber' }]
  if (Number(limit) < 1) return [{ field: 'limit', fault: 'tooSmall', least: 1 }]
  return Number(limit) > mostInList ? [{ field: 'limit', fault: 'tooLarge', most: mostInList }] : []
}
