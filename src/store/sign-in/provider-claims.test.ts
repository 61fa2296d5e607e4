import { expect, test } from 'vitest'

import { factsOf } from './provider-claims.ts'

test.each([undefined, true, 'true'])('an address counts where the provider says %o of it', verified => {
  const claims = { email: 'Ana@Example.org', email_verified: verified }
  expect(factsOf(claims).email).toBe('ana@example.org')
})

test.each([false, 'false', 'no', '', 0, null])(
  'no address counts where the provider says %o of it',
  verified => {
    const claims = {
      email: 'ana@example.org',
      preferred_username: 'ana@example.org',
      email_verified: verified,
    }
    expect(factsOf(claims).email).toBeUndefined()
  },
)
