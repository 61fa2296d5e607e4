/** A session of a person. `browser` is what the browser says of itself. */
export type PersonSession = { id: string; since: Date; usedAt: Date; browser: string; secondFactor: boolean }
