import { createHash, randomInt } from 'node:crypto'

/** Capitals and digits that nobody takes for one another: without 0, O, 1 and I. */
const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

const codesAtOnce = 10
const signsOfCode = 16

/** New recovery codes, in groups of four: `K7QD-93WX-PZ2M-HH4T`. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: codesAtOnce }, () =>
    Array.from({ length: signsOfCode }, (_, i) => {
      const dash = i > 0 && i % 4 === 0 ? '-' : ''
      return dash + signs[randomInt(signs.length)]
    }).join(''),
  )

/** The hash of a person's recovery code, however it is typed: with or without dashes, in any case. */
export const hashOfRecoveryCode = (personId: string, code: string): string =>
  createHash('sha256')
    .update(`${personId}\n${plainCode(code)}`)
    .digest('hex')

/** Whether a text looks like a recovery code and not like the code of an app. */
export const isRecoveryCode = (code: string): boolean => plainCode(code).length === signsOfCode

const plainCode = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, '')
