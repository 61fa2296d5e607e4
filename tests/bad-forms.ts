import { exampleSignIn } from './bring-account.ts'
import type { AcceptedFile } from './example-world.ts'
import type { PageField, PageForm } from './page-forms.ts'

/** The form of a page with one wrong field: what is wrong, and all that is sent. */
export type BadForm = {
  title: string
  form: PageForm
  field: PageField
  fields: readonly (readonly [name: string, value: string | File])[]
}

/**
 * Every way to send this form with one field missing, over-long, unknown or broken; `file` is one that it
 * accepts.
 */
export const badForms = (form: PageForm, file: AcceptedFile | undefined): BadForm[] => {
  const sent = form.fields.map(field => [field, valueOf(field, file)] as const)
  // An empty hidden field before check boxes says that the form had them; the boxes are the field.
  const namesOnce = [...Map.groupBy(form.fields, ({ name }) => name).values()].flatMap(
    copies => copies.find(({ kind }) => kind !== 'hidden') ?? copies.slice(0, 1),
  )
  return namesOnce.filter(isMeant).flatMap(field =>
    wrongValues(field).map(({ title, value }) => ({
      title: `${field.name} ${title}`,
      form,
      field,
      fields: sent.flatMap(([{ name }, good]) => {
        if (name !== field.name) return [[name, good] as const]
        return value === undefined ? [] : [[name, value] as const]
      }),
    })),
  )
}

const valueOf = (
  { name, kind, value, required }: PageField,
  file: AcceptedFile | undefined,
): string | File => {
  if (kind === 'file') return file ? new File([file.bytes], file.fileName) : ''
  if (kind === 'secret') return exampleSignIn.password
  if (required && value === '' && name === 'email') return 'reader.of.forms@example.org'
  return required && value === '' ? 'Words of mine' : value
}

/**
 * What says which rows to show again, what stood there before, or what another button would do, cannot be
 * wrong.
 */
const isMeant = ({ name }: PageField): boolean => !/^(?:show|by|page|was .*|to .*)$/.test(name)

type WrongValue = { title: string; value: string | undefined }

const wrongValues = ({ kind, most, required }: PageField): WrongValue[] => {
  const missing = { title: 'is missing', value: undefined }
  const overLong = { title: 'is over-long', value: 'x'.repeat((most ?? 100_000) + 1) }
  const unknown = { title: 'is unknown', value: 'none such' }
  const broken = { title: 'is broken', value: 'a\0b' }
  switch (kind) {
    case 'file':
      return [missing]
    case 'text':
    case 'secret':
      return [...(required ? [missing] : []), overLong, broken]
    case 'day':
    case 'choice':
      return [unknown, broken]
    case 'hidden':
    case 'button':
      return [missing, unknown, broken]
  }
}
