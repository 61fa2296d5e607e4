import { hashPassword as hash, verifyPassword } from 'better-auth/crypto'

/** The hash of a password: better-auth's scrypt, which takes some 80 ms of a core. */
export const hashPassword = (password: string): Promise<string> => hash(password)

/** Whether a password is the one of a hash. */
export const isPasswordOf = (hashOfPassword: string, password: string): Promise<boolean> =>
  verifyPassword({ hash: hashOfPassword, password })
