/** A field of a form: its value as the page has it, and what a browser lets a person do with it. */
export type PageField = {
  name: string
  kind: 'text' | 'secret' | 'day' | 'choice' | 'hidden' | 'file' | 'button'
  value: string
  most: number | undefined
  required: boolean
  /** A sentence that says what is wrong stands beside it. */
  faulty: boolean
}

/** A form of a page that is sent by POST. */
export type PageForm = { action: string; fields: readonly PageField[] }

/** The forms of a page, as its HTML has them; of several buttons the first alone, which Enter presses. */
export const readPageForms = (html: string): PageForm[] =>
  [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)]
    .filter(([, attributes = '']) => attributeOf(attributes, 'method') === 'post')
    .map(([, attributes = '', content = '']) => ({
      action: attributeOf(attributes, 'action') ?? '',
      fields: fieldsOf(content),
    }))

const fieldsOf = (content: string): PageField[] => {
  const controls = [...content.matchAll(controlPattern)]
  const fields = controls.flatMap((control, i): PageField[] => {
    const [all, inputAttributes, tag = 'input', otherAttributes = '', inner = ''] = control
    const attributes = inputAttributes ?? otherAttributes
    const name = attributeOf(attributes, 'name')
    if (name === undefined) return []
    const after = content.slice(control.index + all.length, controls[i + 1]?.index)
    return [
      {
        name,
        kind: kindOf(tag, attributeOf(attributes, 'type')),
        value: valueOf(tag, attributes, inner),
        most: Number(attributeOf(attributes, 'maxlength')) || undefined,
        required: attributeOf(attributes, 'required') !== undefined,
        faulty: after.includes('class="fault"'),
      },
    ]
  })
  const [button] = fields.filter(({ kind }) => kind === 'button')
  return fields.filter(field => field.kind !== 'button' || field === button)
}

const controlPattern = /<input\b([^>]*)>|<(select|textarea|button)\b([^>]*)>(.*?)<\/\2>/gs

const kindOf = (tag: string, type: string | undefined): PageField['kind'] => {
  if (tag === 'select') return 'choice'
  if (tag === 'button') return 'button'
  if (type === 'date') return 'day'
  if (type === 'password') return 'secret'
  if (type === 'checkbox' || type === 'radio') return 'choice'
  return type === 'hidden' || type === 'file' ? type : 'text'
}

const valueOf = (tag: string, attributes: string, inner: string): string => {
  if (tag === 'textarea') return plain(inner).replace(/^\n/, '')
  if (tag !== 'select') return attributeOf(attributes, 'value') ?? ''
  const options = [...inner.matchAll(/<option\b([^>]*)>/g)].map(([, option = '']) => option)
  const chosen = options.find(option => / selected\b/.test(option)) ?? options[0] ?? ''
  return attributeOf(chosen, 'value') ?? ''
}

const attributeOf = (attributes: string, name: string): string | undefined => {
  const match = new RegExp(` ${name}(?:="([^"]*)")?(?= |/|$)`).exec(attributes)
  return match ? plain(match[1] ?? '') : undefined
}

const plain = (html: string): string =>
  html
    .replaceAll('\r\n', '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
