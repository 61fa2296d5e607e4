import type { Generated } from 'kysely'

import type { GuestLinkPurpose } from '#domain/people/guest-link.ts'

/** The tables of passwords, second factors, sessions and guest links. Those of `auth` are better-auth's. */
export type SignInTables = {
  'auth.user': {
    id: string
    name: string
    email: string
    emailVerified: boolean
    twoFactorEnabled: boolean | null
  }
  'auth.session': {
    id: string
    expiresAt: Date
    token: string
    createdAt: Date
    updatedAt: Date
    ipAddress: Generated<string | null>
    userAgent: string | null
    userId: string
    secondFactor: boolean | null
  }
  'auth.account': {
    id: string
    accountId: string
    providerId: string
    userId: string
    password: string | null
    createdAt: Generated<Date>
    updatedAt: Date
  }
  'auth.twoFactor': {
    id: string
    secret: string
    backupCodes: string
    userId: string
    verified: boolean | null
    lastStep: Generated<string>
  }
  guest_link: {
    id: string
    purpose: GuestLinkPurpose
    token_sha256: string
    object_kind: string
    object_id: string
    may: string[]
    person_id: string | null
    email: string | null
    expires_at: Date
    uses_left: number
    made_at: Date
    made_by: string
    ended_at: Date | null
    ended_by: string | null
  }
  recovery_code: { person_id: string; code_sha256: string; used_at: Date | null }
  known_browser: { person_id: string; browser: string; first_at: Date; used_at: Date }
  sign_in_try: { key: string; count: number; until: Date }
}
