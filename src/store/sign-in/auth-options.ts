import type { BetterAuthOptions } from 'better-auth'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { Kysely } from 'kysely'

import type { Secrets } from '#domain/people/secrets.ts'

import { newId } from '../engine/new-id.ts'
import type { Tables } from '../engine/tables.ts'

/** What the sign-in works with. `baseUrl` is the address that readers use. */
export type SignInSetup = { secrets: Secrets; baseUrl: string }

/** The header with the address of who asks; our server sets it, and removes it from what arrives. */
export const addressHeader = 'x-jacana-address'

/** How long a session lasts without use, in seconds. */
const sessionSeconds = 12 * 3600

/**
 * The options of better-auth: passwords and sessions in the schema `auth`, on the store's own connections.
 * Nobody signs up alone: people are invited.
 */
export const authOptions = (db: Kysely<Tables>, { secrets, baseUrl }: SignInSetup) =>
  ({
    appName: 'Jacana',
    baseURL: baseUrl,
    basePath: '/api/auth',
    secret: secrets.current,
    database: { db, type: 'postgres', schemaName: 'auth', transaction: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      requireEmailVerification: true,
      minPasswordLength: 12,
      maxPasswordLength: 256,
    },
    session: { expiresIn: sessionSeconds, updateAge: 3600 },
    verification: { storeIdentifier: 'hashed' },
    account: { encryptOAuthTokens: true },
    rateLimit: { enabled: true, storage: 'database' },
    advanced: {
      cookiePrefix: 'jacana',
      useSecureCookies: baseUrl.startsWith('https:'),
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    telemetry: { enabled: false },
    plugins: [twoFactor({ issuer: 'Jacana' })],
  }) satisfies BetterAuthOptions
