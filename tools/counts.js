/** @typedef {{ passed: number, failed: number, skipped: number }} Counts the number of tests by outcome */

/**
 * The sum of the counts of two runs.
 * @param {Counts} one
 * @param {Counts} other
 * @returns {Counts}
 */
export const addCounts = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
})

/**
 * The last line of a run, with nothing but its counts.
 * @param {Counts} counts
 * @returns {string}
 */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`
