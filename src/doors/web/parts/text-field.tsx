import { FieldFault } from '../frame/field-fault.tsx'

type TextFieldProps = {
  name: string
  label: string
  type?: 'text' | 'email' | 'password'
  value?: string | undefined
  hint?: string
  autocomplete: string
  most?: number
  /** Distinguishes fields of the same name in several forms of a page. */
  within?: string
  inputmode?: 'numeric' | 'text'
}

/** A field for a line of text with its label, its hint, and what is wrong with it. */
export const TextField = (props: TextFieldProps) => {
  const { name, label, type = 'text', value, hint, autocomplete, most = 200, within, inputmode } = props
  const id = within ? `${within}-${name}` : name
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        // Browsers refuse letters such as ñ before the @ in a field of their own type for addresses.
        type={type === 'password' ? 'password' : 'text'}
        required
        maxlength={most}
        autocomplete={autocomplete}
        autocapitalize={type === 'email' ? 'none' : undefined}
        inputmode={type === 'email' ? 'email' : inputmode}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldFault name={name} />
    </div>
  )
}
