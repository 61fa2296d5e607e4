import type { BetterAuthOptions, BetterAuthPlugin } from 'better-auth'
import type { Kysely } from 'kysely'

import type { Secrets } from '#domain/people/secrets.ts'
import type { ProviderSettings } from '#domain/people/sign-in.ts'

import { newId } from '../engine/new-id.ts'
import type { Tables } from '../engine/tables.ts'
import { sessionSeconds } from '../people/sessions.ts'

/** What the sign-in works with. `baseUrl` is the address that readers use. */
export type SignInSetup = {
  secrets: Secrets
  baseUrl: string
  /** Absent where people sign in by password alone. */
  provider?: ProviderSettings | undefined
}

/**
 * The options of better-auth, which knows sessions again and speaks with the identity provider. Passwords and
 * second factors are in our own use-cases, so that each change is one transaction with its entry in the log.
 */
export const authOptions = (
  db: Kysely<Tables>,
  { secrets, baseUrl }: SignInSetup,
  plugins: BetterAuthPlugin[],
) =>
  ({
    appName: 'Jacana',
    baseURL: baseUrl,
    basePath: '/api/auth',
    ...secretOptions(secrets),
    database: { db, type: 'postgres', schemaName: 'auth', transaction: true },
    emailAndPassword: { enabled: false },
    session: {
      expiresIn: sessionSeconds,
      // How exactly the page of an account can say when a session was used last.
      updateAge: 600,
      additionalFields: { secondFactor: { type: 'boolean', required: false, input: false } },
    },
    verification: { storeIdentifier: 'hashed' },
    account: { encryptOAuthTokens: true },
    databaseHooks: {
      account: {
        // Jacana asks the provider nothing later, so it keeps none of its tokens.
        create: { before: async account => ({ data: { ...account, ...noTokens } }) },
        update: { before: async account => ({ data: { ...account, ...noTokens } }) },
      },
    },
    // Our own limits are for each person and address; better-auth's would be for the whole site.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'jacana',
      useSecureCookies: baseUrl.startsWith('https:'),
      database: { generateId: () => newId() },
    },
    logger: { disabled: true },
    telemetry: { enabled: false },
    plugins,
  }) satisfies BetterAuthOptions

const noTokens = { accessToken: null, refreshToken: null, idToken: null }

// What an earlier secret encrypted is still read.
const secretOptions = ({ current, earlier }: Secrets) => ({
  secret: current,
  secrets: [current, ...earlier].map((value, i) => ({ version: earlier.length + 1 - i, value })),
})
