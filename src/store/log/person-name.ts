import type { PersonName } from '#domain/people/person-name.ts'

/** The columns of a joined person from which a name is made. */
export type NameColumns = { id: string; name: string | null; erased_at: Date | null }

/**
 * The name of a person from a row. A record that names nobody in the table holds a name itself, such as a
 * version that came as a file.
 */
export const personNameOf = ({ id, name, erased_at }: NameColumns): PersonName =>
  erased_at ? { erasedAt: erased_at.toISOString() } : (name ?? id)
