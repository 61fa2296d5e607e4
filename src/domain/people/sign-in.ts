/** A session: who, and whether a second factor was given. `cookies` are to be set, where it was prolonged. */
export type FoundSession = {
  id: string
  personId: string
  secondFactor: boolean
  cookies: readonly string[]
}

/** A limit of tries: so many under a key until some time has passed. */
export type TryLimit = { key: string; most: number; seconds: number }

/** Counts tries, so that nobody can guess for long. */
export type Tries = {
  /**
   * Counts a try under each limit before it is made, so that many at the same moment are counted, too.
   * Answers the seconds to wait at the first limit with too many: then the try must not be made, and does
   * not count under the limits after it.
   */
  take: (limits: readonly TryLimit[]) => Promise<number | undefined>
  /** Takes a right try back: only wrong ones count. */
  giveBack: (limits: readonly TryLimit[]) => Promise<void>
}

/** The identity provider of the organisation, and how Jacana names itself to it. */
export type ProviderSettings = { issuer: string; clientId: string; clientSecret: string; name: string }

/** What the identity provider says of somebody. Groups are absent where it does not say. */
export type ProviderFacts = { email?: string; groups?: string[]; hasSecondFactor: boolean }

/** Why a sign-in at the identity provider did not succeed. */
export type ProviderFailure = 'stranger' | 'mailMissing' | 'refused'

/**
 * The answer of the identity provider: the token of a session that is not complete yet, or why there is none.
 */
export type ProviderAnswer = { facts: ProviderFacts; cookies: readonly string[] } & (
  { token: string } | { failure: ProviderFailure }
)

/** The sign-in at the identity provider of the organisation (OpenID Connect). */
export type ProviderSignIn = {
  /** The name on the button. */
  name: string
  /**
   * Where the browser goes to sign in, and the cookies that it brings back; undefined where nobody answers.
   */
  begin: (question: { cookies: string }) => Promise<{ url: string; cookies: readonly string[] } | undefined>
  /** What the provider answered; `search` is the query of the address to which it sent the browser. */
  finish: (question: { search: string; cookies: string }) => Promise<ProviderAnswer>
}

/** The door for people: sessions, limits, and the identity provider. Only the web door uses it. */
export type SignIn = {
  /** The session that the cookies of a request name; undefined where there is none, or it has ended. */
  findSession: (cookies: string) => Promise<FoundSession | undefined>
  /** The name of the cookie of a session. */
  cookieName: string
  /** The cookie that gives a browser the session with this token. */
  cookieOf: (token: string) => string
  /** The cookie that takes the session from a browser. */
  noCookie: string
  tries: Tries
  /** Absent where no provider is set. */
  provider?: ProviderSignIn
}
