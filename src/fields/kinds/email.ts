import { z } from 'zod'

import type { FieldKind } from './field-kind.ts'
import { refuseWith } from './refuse-with.ts'
import { compareTexts } from './text.ts'

// Letters of every script may stand before the @, as in "ñandú@ejemplo.org".
const addressPattern =
  /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u

const mostCharacters = 254

/** An e-mail address: trimmed, in lower case and in Unicode's composed form. */
export const emailField = z
  .string()
  .max(mostCharacters, { abort: true })
  .overwrite(text => text.normalize('NFC').trim().toLowerCase())
  .refine(text => text !== '', refuseWith({ fault: 'missing' }))
  .refine(text => addressPattern.test(text), refuseWith({ fault: 'notAnAddress' }))

/** An e-mail address. */
export const emailKind: FieldKind<string> = {
  name: 'email',
  columns: [{ suffix: '', type: 'text' }],
  toCells: address => [address],
  fromCells: ([cell]) => (typeof cell === 'string' ? cell : undefined),
  pieces: [{ suffix: '', widget: { as: 'line', most: mostCharacters, format: 'email' } }],
  read: ([text = '']) => {
    if (text.trim() === '') return { value: undefined }
    const read = emailField.safeParse(text)
    if (read.success) return { value: read.data }
    return {
      faults: [
        text.length > mostCharacters
          ? { piece: '', fault: 'tooLong', most: mostCharacters }
          : { piece: '', fault: 'notAnAddress' },
      ],
    }
  },
  write: address => [address],
  say: address => address,
  schema: emailField,
  compare: compareTexts,
  codes: address => [address],
  filter: 'words',
  order: 'words',
  references: () => [],
  examples: {
    good: ['focal.point@example.org', 'ñandú@ejemplo.org', 'a+b@sub.example.org'],
    bad: [
      { texts: ['focal point'], fault: 'notAnAddress' },
      { texts: ['a@b'], fault: 'notAnAddress' },
      { texts: ['a@example.org, b@example.org'], fault: 'notAnAddress' },
      { texts: [`${'a'.repeat(250)}@example.org`], fault: 'tooLong' },
    ],
  },
}
