import { type Fault, Refusal } from '#domain/refusal.ts'

/** What a form sent for a choice, and what the page offered; empty is no choice, which some forms allow. */
type Choice = { chosen: string; offered: readonly string[] }

/**
 * Nothing, where every choice that was made is one that the page offered.
 * @throws Refusal inputInvalid with each field whose choice is not
 */
export const demandChoices = (choices: Readonly<Record<string, Choice>>): void => {
  const faults = Object.entries(choices).flatMap(([field, { chosen, offered }]): Fault[] =>
    chosen === '' || offered.includes(chosen) ? [] : [{ field, fault: 'notOneOf' }],
  )
  if (faults.length > 0) throw new Refusal('inputInvalid', { faults })
}

/**
 * The choice that was made, where the page offered it.
 * @throws Refusal inputInvalid (faults)
 */
export const demandChoice = <Offer extends string>(
  field: string,
  chosen: string | undefined,
  offered: readonly Offer[],
): Offer => {
  const offer = offered.find(each => each === chosen)
  if (offer === undefined) throw new Refusal('inputInvalid', { faults: [{ field, fault: 'notOneOf' }] })
  return offer
}
