import { createHash } from 'node:crypto'

/** The hash of an address, by which tries are counted: the database need not know which addresses were tried. */
export const hashOfAddress = (address: string): string =>
  createHash('sha256').update(address.trim().toLowerCase()).digest('hex')
