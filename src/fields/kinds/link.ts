import { z } from 'zod'

import type { FieldKind } from './field-kind.ts'
import { refuseWith } from './refuse-with.ts'

const mostCharacters = 2000

/** A web address, kept as people write it: http or https, without a password, without spaces. */
export const linkKind: FieldKind<string> = {
  name: 'link',
  columns: [{ suffix: '', type: 'text' }],
  toCells: link => [link],
  fromCells: ([cell]) => (typeof cell === 'string' ? cell : undefined),
  pieces: [{ suffix: '', widget: { as: 'line', most: mostCharacters, format: 'link' } }],
  read: ([text = '']) => {
    const link = text.trim().normalize('NFC')
    if (link === '') return { value: undefined }
    if (link.length > mostCharacters)
      return { faults: [{ piece: '', fault: 'tooLong', most: mostCharacters }] }
    return isLink(link) ? { value: link } : { faults: [{ piece: '', fault: 'notALink' }] }
  },
  write: link => [link],
  say: link => link,
  schema: z
    .string()
    .overwrite(text => text.trim().normalize('NFC'))
    .max(mostCharacters, { abort: true })
    .refine(isLink, refuseWith({ fault: 'notALink' })),
  compare: (one, other) => (one < other ? -1 : Number(one > other)),
  codes: link => [link],
  filter: 'words',
  order: 'none',
  references: () => [],
  examples: {
    good: [
      'https://www.example.org',
      'http://example.org/a;b?c=d&e=%20#f',
      'https://ejemplo.org/ñandú',
      `https://example.org/${'x'.repeat(1980)}`,
    ],
    bad: [
      { texts: ['www.example.org'], fault: 'notALink' },
      { texts: ['javascript:alert(1)'], fault: 'notALink' },
      { texts: ['ftp://example.org'], fault: 'notALink' },
      { texts: ['mailto:a@example.org'], fault: 'notALink' },
      { texts: ['https://'], fault: 'notALink' },
      { texts: ['https://example.org/two words'], fault: 'notALink' },
      { texts: ['https://example.org@evil.example'], fault: 'notALink' },
      { texts: ['https://example.org/\u202Egpj'], fault: 'notALink' },
      { texts: [`https://example.org/${'x'.repeat(1981)}`], fault: 'tooLong' },
    ],
  },
}

// The parser of addresses skips line breaks and hides what it does not know, so these are refused before.
function isLink(text: string): boolean {
  if (!/^https?:\/\/[^\s\p{C}<>"\\]+$/iu.test(text) || !text.isWellFormed()) return false
  const address = URL.parse(text)
  return address !== null && address.username === '' && address.password === ''
}
