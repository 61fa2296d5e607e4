/** What a guest link is for. */
export type GuestLinkPurpose = 'setUp' | 'invitation' | 'password' | 'email'

/** What a guest link is about. */
export type GuestLinkObject = { kind: string; id: string }

/**
 * A link that lets somebody do one thing without signing in. `personId` or `email` say for whom it is;
 * without them it is for whoever has it. The token is in the link alone.
 */
export type GuestLink = {
  id: string
  purpose: GuestLinkPurpose
  object: GuestLinkObject
  may: readonly string[]
  personId?: string
  email?: string
  expiresAt: Date
  usesLeft: number
  madeAt: Date
  madeBy: string
  endedAt?: Date
  endedBy?: string
}

/** Whether a link can be used, and if not, why. */
export type GuestLinkState = 'open' | 'used' | 'ended' | 'expired'

/** The state of a link at an instant. One that was used says so, even after its last day. */
export const stateOfLink = (
  { usesLeft, endedAt, expiresAt }: Pick<GuestLink, 'usesLeft' | 'endedAt' | 'expiresAt'>,
  now: Date,
): GuestLinkState => {
  if (usesLeft <= 0) return 'used'
  if (endedAt) return 'ended'
  return expiresAt <= now ? 'expired' : 'open'
}

/** Why a link in each state cannot be used. */
export const refusalOfLinkState = { used: 'linkUsed', ended: 'linkEnded', expired: 'linkExpired' } as const

/** How long a link of each purpose is valid, in hours. */
export const hoursOfLink: Readonly<Record<GuestLinkPurpose, number>> = {
  setUp: 24,
  invitation: 14 * 24,
  password: 2,
  email: 24,
}
