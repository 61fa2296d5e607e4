/** A question to the sign-in, as a form of ours puts it. `path` is one of better-auth's: `/sign-in/email`. */
export type SignInQuestion = {
  path: string
  /** Absent for a question by GET. */
  body?: Readonly<Record<string, unknown>>
  /** The cookies of the request. */
  cookies: string
  /** The address of who asks, from the connection or from a trusted proxy. */
  address: string
}

/** The answer of the sign-in. `code` says why it was refused; `cookies` are to be set. */
export type SignInAnswer = {
  ok: boolean
  code?: string
  /** Seconds to wait before the next try, where there were too many. */
  waitSeconds?: number
  data: Readonly<Record<string, unknown>>
  cookies: readonly string[]
}

/** A session: who, and whether a second factor was given. `cookies` are to be set, where it was prolonged. */
export type FoundSession = {
  id: string
  personId: string
  secondFactor: boolean
  cookies: readonly string[]
}

/** The door for people: passwords, second factors, sessions. Only the web door uses it. */
export type SignIn = {
  ask: (question: SignInQuestion) => Promise<SignInAnswer>
  /** The session that the cookies of a request name; undefined where there is none, or it has ended. */
  findSession: (cookies: string) => Promise<FoundSession | undefined>
  /** The name of the cookie of a session. */
  cookieName: string
}
