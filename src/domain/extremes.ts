/** The largest of these numbers; -Infinity where there are none. Spread into `Math.max`, many would overflow the stack. */
export const largest = (numbers: Iterable<number>): number => {
  let most = -Infinity
  for (const number of numbers) most = Math.max(most, number)
  return most
}

/** The smallest of these numbers; Infinity where there are none. */
export const smallest = (numbers: Iterable<number>): number => {
  let least = Infinity
  for (const number of numbers) least = Math.min(least, number)
  return least
}
