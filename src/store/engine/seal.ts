import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

// AES-256-GCM, as base64: a nonce of 12 bytes, a tag of 16, then the ciphertext.

/** The text, encrypted with a key of 32 bytes. */
export const seal = (key: Buffer, text: string): string => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const content = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), content]).toString('base64')
}

/**
 * The text that was encrypted with this key.
 * @throws Error where it was not
 */
export const unseal = (key: Buffer, sealed: string): string => {
  const bytes = Buffer.from(sealed, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 })
  decipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}
