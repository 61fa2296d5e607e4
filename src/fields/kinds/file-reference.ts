import type { FieldKind } from './field-kind.ts'
import { identifierField } from './identifier.ts'

/** A sent file, by its id. Sheets have its name and cannot add one. */
export const fileReferenceKind: FieldKind<string> = {
  name: 'file',
  columns: [{ suffix: '', type: 'text', refersTo: 'file' }],
  toCells: id => [id],
  fromCells: ([cell]) => (typeof cell === 'string' ? cell : undefined),
  pieces: [{ suffix: '', widget: { as: 'record', target: 'file' } }],
  read: ([text = ''], { find }) => {
    if (text.trim() === '') return { value: undefined }
    const match = find('file', text.trim())
    return match && match !== 'several'
      ? { value: match.id }
      : { faults: [{ piece: '', fault: match ? 'severalFound' : 'notFound' }] }
  },
  write: (id, { nameOf }) => [nameOf('file', id) ?? ''],
  say: (id, { nameOf }) => nameOf('file', id) ?? '',
  schema: identifierField,
  compare: (one, other) => (one < other ? -1 : Number(one > other)),
  codes: id => [id],
  filter: 'none',
  order: 'none',
  references: id => [{ target: 'file', id }],
  examples: { good: [], bad: [{ texts: ['no such file.docx'], fault: 'notFound' }] },
}
