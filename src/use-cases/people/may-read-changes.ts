import { mayAnywhere, type Person } from '#domain/rights/right.ts'

/** Whether somebody may read what a person changed: those with the right to the log, and the person. */
export const mayReadChangesOf = (reader: Person, personId: string): boolean =>
  reader.id === personId || mayAnywhere(reader, ['read', 'audit'])
