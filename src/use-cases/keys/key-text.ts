import { createHash, randomBytes } from 'node:crypto'

/** How every key begins, so that people and scanners of leaked secrets know it. */
const beginning = 'jck_'

/** The characters of a key's checksum. */
const checkLength = 6

/** A new key: `jck_`, 32 random bytes in base64url, and a checksum, by which a mistyped key is told apart. */
export const newKeyText = (): string => {
  const secret = randomBytes(32).toString('base64url')
  return `${beginning}${secret}${checkOf(secret)}`
}

/** Whether a text is a key as it was shown, by its form and checksum; it may still be nobody's. */
export const isKeyText = (text: string): boolean => {
  const [, secret = '', check] = keyPattern.exec(text) ?? []
  return check !== undefined && checkOf(secret) === check
}

/** The SHA-256 of a key, hexadecimal: all that is stored of it. A random key needs no slow hash. */
export const keyHash = (text: string): string => createHash('sha256').update(text).digest('hex')

const keyPattern = new RegExp(`^${beginning}([\\w-]{43})([\\w-]{${checkLength}})$`)

// Of another purpose than the stored hash, so that the checksum says nothing of it.
const checkOf = (secret: string): string =>
  createHash('sha256').update(`check ${secret}`).digest('base64url').slice(0, checkLength)
