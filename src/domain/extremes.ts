/**
 * The largest of the numbers; -Infinity where there are none. Spread into `Math.max`, many numbers would
 * overflow
 * the stack.
 */
export const largest = (numbers: Iterable<number>): number => {
  let max = -Infinity
  for (const number of numbers) max = Math.max(max, number)
  return max
}

/** The smallest of the numbers; Infinity where there are none. */
export const smallest = (numbers: Iterable<number>): number => {
  let min = Infinity
  for (const number of numbers) min = Math.min(min, number)
  return min
}
