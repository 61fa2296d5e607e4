/** The subject of the log's entries about the nightly check of the log itself. */
export const auditChecks = 'audit-check'
