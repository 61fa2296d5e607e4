import { filledTextField } from './text.ts'

/** A mail address: trimmed, the name after the @ in small letters. It may have any letters, such as ñ. */
export const mailAddressField = filledTextField(254)
  .refine(address => /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+\.[^\s@<>(),;:"[\]\\.]+$/u.test(address))
  .transform(address => {
    const [name = '', host = ''] = address.split('@')
    return `${name}@${host.toLowerCase()}`
  })
