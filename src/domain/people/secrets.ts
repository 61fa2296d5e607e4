/**
 * The installation's secrets, which are never in the database. The present one signs and encrypts; what an
 * earlier one signed or encrypted is still understood.
 */
export type Secrets = { current: string; earlier: readonly string[] }
