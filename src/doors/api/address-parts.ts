import { type Fault, Refusal } from '#domain/refusal.ts'

/** The names in a text of an address, which have commas between them. */
export const namesIn = (text: string): string[] =>
  text
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '')

/** What no database can store is wrong wherever it stands. */
export const textFaults = (query: URLSearchParams): Fault[] =>
  [...query].flatMap(([name, text]) =>
    name.includes('\0') || text.includes('\0') ? [{ field: name, fault: 'malformed' }] : [],
  )

/**
 * Refuses a request where anything is wrong with it.
 * @throws Refusal inputInvalid (faults)
 */
export const refuseFaults = (faults: readonly Fault[]): void => {
  if (faults.length > 0) throw new Refusal('inputInvalid', { faults })
}

/**
 * Refuses an address that has any other part than these, or a part that no database can store.
 * @throws Refusal inputInvalid (faults)
 */
export const refuseOtherParts = (query: URLSearchParams, isPart: (name: string) => boolean): void =>
  refuseFaults([
    ...[...query.keys()].flatMap((field): Fault[] => (isPart(field) ? [] : [{ field, fault: 'unknown' }])),
    ...textFaults(query),
  ])
