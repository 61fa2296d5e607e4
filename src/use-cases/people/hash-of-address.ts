import { createHash } from 'node:crypto'

/**
 * The hash of an address, by which tries are counted: the database need not know which addresses were tried.
 * Every way to write an address that signs the same person in has one hash, or each would have its own limit.
 */
export const hashOfAddress = (address: string): string =>
  createHash('sha256').update(address.normalize('NFC').trim().toLowerCase()).digest('hex')
