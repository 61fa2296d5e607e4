/** The day of an instant (ISO 8601) in the secretariat's time zone, which is the zone of the program. */
export const dayOf = (instant: Date): string => instant.toLocaleDateString('sv')
