import { expect, test } from 'vitest'

import { deliveryFault } from './delivery-fault.ts'

/** The fault of the library after a refusal by the mail server. */
const refusal = (command: string, response: string) =>
  Object.assign(new Error(response), {
    code: 'EENVELOPE',
    command,
    response,
    responseCode: Number(response.slice(0, 3)),
  })

test.each([
  ['MAIL FROM', '530 5.7.0 Authentication required', 'signInRefused'],
  ['RCPT TO', '530 Must issue a STARTTLS command first', 'signInRefused'],
  ['AUTH PLAIN', '535 5.7.8 Bad credentials', 'signInRefused'],
  ['MAIL FROM', '550 Sender not allowed', 'senderRefused'],
  ['MAIL FROM', '553 5.7.1 Not owner of that address', 'senderRefused'],
])('a refusal of the settings holds for all mail: %s %s', (command, response, reason) => {
  expect(deliveryFault(refusal(command, response))).toMatchObject({
    kind: 'postponed',
    reason,
    isEverywhere: true,
  })
})

test.each([
  ['RCPT TO', '554 5.7.1 <ana@example.org>: Relay access denied'],
  ['RCPT TO', '550 Relaying denied'],
  ['DATA', '550-5.7.26 The sender is unauthenticated'],
])('a refusal by policy marks no address and waits, and other mail goes on: %s %s', (command, response) => {
  expect(deliveryFault(refusal(command, response))).toMatchObject({
    kind: 'postponed',
    reason: 'refusedForNow',
    isEverywhere: false,
  })
})

test('an address that does not exist, and a mail that is refused, are refused for good', () => {
  expect(deliveryFault(refusal('RCPT TO', '550 5.1.1 User unknown'))).toEqual({
    kind: 'refused',
    reason: 'addressRefused',
  })
  expect(deliveryFault(refusal('DATA', '554 Transaction failed'))).toEqual({
    kind: 'refused',
    reason: 'mailRefused',
  })
})
