import { createHmac } from 'node:crypto'

import type { Secrets } from '#domain/people/secrets.ts'
import { isSameSignature } from '#store/engine/same-signature.ts'

/** Signs texts for one purpose, so that a signature for one cannot be used for another. */
export type Signer = {
  /** The text with its signature. */
  sign: (text: string) => string
  /** The text, where one of the installation's secrets has signed it; else undefined. */
  verify: (signed: string) => string | undefined
}

/** A signer for a purpose: HMAC-SHA-256, in base64url, after a full stop. */
export const createSigner = ({ current, earlier }: Secrets, purpose: string): Signer => {
  const signatureOf = (secret: string, text: string) =>
    createHmac('sha256', secret).update(`${purpose}\n${text}`).digest('base64url')
  return {
    sign: text => `${text}.${signatureOf(current, text)}`,
    verify: signed => {
      const end = signed.lastIndexOf('.')
      const text = signed.slice(0, Math.max(end, 0))
      const signature = signed.slice(end + 1)
      const isGenuine = [current, ...earlier].some(secret =>
        isSameSignature(signatureOf(secret, text), signature),
      )
      return isGenuine ? text : undefined
    },
  }
}
