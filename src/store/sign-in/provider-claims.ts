import type { ProviderFacts } from '#domain/people/sign-in.ts'

/** The claims of an identity token whose signature was checked before; none where it is no token. */
export const claimsOf = (idToken: string): Readonly<Record<string, unknown>> => {
  try {
    const claims: unknown = JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString('utf8'))
    return typeof claims === 'object' && claims !== null ? { ...claims } : {}
  } catch {
    return {}
  }
}

/**
 * What the claims say of somebody. An address that the provider has not verified is no address: whoever can
 * write any address there could come in as somebody else. Microsoft Entra leaves the address out for some
 * people, and has it as the name by which they sign in. `amr` says by which means they did.
 */
export const factsOf = (claims: Readonly<Record<string, unknown>>): ProviderFacts => {
  // Some providers write the word as a text; what is neither absent nor true vouches for nothing.
  const isVouchedFor = [undefined, true, 'true'].some(each => each === claims['email_verified'])
  const email = isVouchedFor
    ? [claims['email'], claims['preferred_username'], claims['upn']].flatMap(addressIn)[0]
    : undefined
  const groups = claims['groups']
  return {
    ...(email !== undefined && { email }),
    ...(Array.isArray(groups) && { groups: textsIn(groups) }),
    hasSecondFactor: textsIn(claims['amr']).includes('mfa'),
  }
}

/** A claim that should be a text; empty where it is none. */
export const textOfClaim = (claim: unknown): string => (typeof claim === 'string' ? claim : '')

const addressIn = (value: unknown): string[] =>
  typeof value === 'string' && value.includes('@') ? [value.normalize('NFC').trim().toLowerCase()] : []

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter(each => typeof each === 'string') : []
