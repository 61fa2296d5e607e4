import { expect, test } from 'vitest'

import { type GuestLink, stateOfLink } from './guest-link.ts'

const link: GuestLink = {
  id: 'link',
  purpose: 'password',
  object: { kind: 'person', id: 'p' },
  may: ['choosePassword'],
  personId: 'p',
  expiresAt: new Date('2031-03-01T12:00:00Z'),
  usesLeft: 1,
  madeAt: new Date('2031-03-01T10:00:00Z'),
  madeBy: 'p',
}
const before = new Date('2031-03-01T11:59:59Z')
const after = new Date('2031-03-01T12:00:00Z')

test('a link is open until its last moment, its last use or its end', () => {
  expect(stateOfLink(link, before)).toBe('open')
  expect(stateOfLink(link, after)).toBe('expired')
  expect(stateOfLink({ ...link, usesLeft: 0 }, after)).toBe('used')
  expect(stateOfLink({ ...link, endedAt: before }, before)).toBe('ended')
})
