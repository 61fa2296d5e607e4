/** @typedef {{ passed: number, failed: number, skipped: number }} Counts what was tried, by its outcome */

/**
 * The counts of two runs as one.
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
 * The last line of a run; nothing else stands on it.
 * @param {Counts} counts
 * @returns {string}
 */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`
