import { z } from 'zod'

// Letters of every script may stand before the @, as in "ñandú@ejemplo.org".
const addressPattern =
  /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u

/** An e-mail address: trimmed, in lower case and in Unicode's composed form. */
export const emailField = z
  .string()
  .max(254)
  .transform(text => text.normalize('NFC').trim().toLowerCase())
  .refine(text => text !== '', { params: { fault: 'missing' } })
  .refine(text => text === '' || addressPattern.test(text), { params: { fault: 'notAnAddress' } })
