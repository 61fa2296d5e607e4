import { listKind } from '../kinds/list.ts'
import { longTextKind } from '../kinds/long-text.ts'
import { fileReferenceKind } from '../kinds/file-reference.ts'
import { postKind } from '../kinds/reference.ts'
import { field } from './field.ts'
import type { FieldSet, Register } from './register.ts'
import { findContradiction } from './register-contradiction.ts'

/** The fields of every record beside its own. */
export const commonFields = {
  keeper: field(postKind, {
    en: 'Keeper',
    fr: 'Responsable du suivi',
    es: 'Responsable del seguimiento',
  }),
  note: field(longTextKind(4000), { en: 'Note', fr: 'Note', es: 'Nota' }, { isListed: false }),
  files: field(
    listKind(fileReferenceKind),
    { en: 'Files', fr: 'Fichiers', es: 'Archivos' },
    { isListed: false },
  ),
}

type Optional = 'parts' | 'deadlines' | 'measures' | 'views' | 'checks' | 'serves'

/** What the file of a register declares: what is left out is empty. */
export type Declaration<Fields extends FieldSet> = Omit<Register, 'fields' | 'titleField' | Optional> &
  Partial<Pick<Register, Optional>> & { fields: Fields; titleField: keyof Fields & string }

/**
 * A register as its file declares it, with the fields that all records have.
 * @throws Error with register, field and reason, where the declaration contradicts itself: the program does
 * not start with it
 */
export const defineRegister = <Fields extends FieldSet>(
  declaration: Declaration<Fields>,
): Omit<Register, 'fields'> & { fields: Fields & typeof commonFields } => {
  const register = {
    parts: {},
    deadlines: {},
    measures: {},
    views: {},
    checks: [],
    serves: [],
    ...declaration,
    fields: { ...declaration.fields, ...commonFields },
  }
  const contradiction = findContradiction(register)
  if (contradiction) throw new Error(contradiction)
  return register
}
