/** A session of a person. `browser` is what the browser says of itself. */
export type PersonSession = { id: string; since: Date; usedAt: Date; browser: string; secondFactor: boolean }

/** The hours after which a session that nobody uses ends. */
export const sessionHours = 12
