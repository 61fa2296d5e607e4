/**
 * The name of a person for a page; of an erased person only the instant (ISO 8601) of the erasure is left.
 */
export type PersonName = string | { erasedAt: string }
