import type { RegisterField } from '#fields/records/register.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { recordFormWords } from '#i18n/pages/records-form.ts'
import { addressOf } from '#doors/web/paths.ts'

import { WholeValue } from '../field-value.tsx'
import { askableFields } from '../register-rights.ts'
import { differentTexts, textsOfValues } from '../form/form-texts.ts'
import { FormTrouble } from '../form/form-trouble.tsx'
import { RecordForm, WhyInput } from '../form/record-form.tsx'
import type { RecordPartProps } from './record-model.ts'

/** The facts of a record, each with a link that opens it to be changed in its place. */
export const RecordFactList = (props: RecordPartProps) => {
  const { register, record, rights, words, view } = props
  const names = Object.keys(register.fields).filter(
    name => record.values[name] !== undefined || mayFill(props, name),
  )
  const mayChangeSome = names.some(name => mayFill(props, name))
  return (
    <section class="record-part" aria-labelledby="facts">
      <header>
        <h2 id="facts">{words.facts}</h2>
        {mayChangeSome && (
          <a
            class="end"
            href={addressOf('recordEdit', view.language, { register: register.name, id: record.id })}
          >
            {words.changeAll}
          </a>
        )}
      </header>
      <dl class="record-facts">
        {names.map(name => {
          const field = register.fields[name]
          if (!field) return null
          return props.opened?.field === name && rights.mayChange(name) ? (
            <OpenFact {...props} name={name} field={field} opened={props.opened} />
          ) : (
            <Fact {...props} name={name} field={field} />
          )
        })}
      </dl>
    </section>
  )
}

const mayFill = ({ register, rights }: RecordPartProps, name: string): boolean =>
  name in askableFields(register.fields, rights.mayChange)

type FactProps = RecordPartProps & { name: string; field: RegisterField }

const Fact = (props: FactProps) => {
  const { name, field, register, record, writing, words, view } = props
  const value = record.values[name]
  const label = field.label[view.language]
  return (
    <div id={`fact-${name}`}>
      <dt>{label}</dt>
      <dd>
        <WholeValue kind={field.kind} value={value} writing={writing} view={view} />
        {field.rule && <span class="note">{words.computed}</span>}
      </dd>
      {mayFill(props, name) && (
        <dd class="act">
          <a
            href={`${addressOf('record', view.language, { register: register.name, id: record.id }, { edit: name })}#fact-${name}`}
            aria-label={value === undefined ? words.addRowTo(label) : words.changeOf(label)}
          >
            {value === undefined ? words.fill : words.change}
          </a>
        </dd>
      )}
    </div>
  )
}

type OpenFactProps = FactProps & { opened: NonNullable<RecordPartProps['opened']> }

/** A fact that is open: the form for it alone, with the reason that the history keeps. */
const OpenFact = ({ name, field, opened, register, record, writing, view }: OpenFactProps) => {
  const words = wordsIn(recordFormWords, view.language)
  const { surroundings, draft, refusal } = opened
  const fields = { [name]: field }
  const now = textsOfValues(fields, record.values, writing)
  const parts = { register: register.name, id: record.id }
  return (
    <div id={`fact-${name}`} class="open">
      <dt>{field.label[view.language]}</dt>
      <dd>
        {refusal && <FormTrouble refusal={refusal} fields={fields} others={register.fields} view={view} />}
        <RecordForm
          {...surroundings}
          action={addressOf('record', view.language, parts)}
          fields={fields}
          texts={draft ?? now}
          there={refusal?.code === 'clash' && draft ? differentTexts(fields, draft, now) : undefined}
          version={record.version}
          isRefused={refusal !== undefined}
          save={refusal?.code === 'clash' ? words.sendAgain : words.save}
          leave={{ name: words.leave, href: `${addressOf('record', view.language, parts)}#fact-${name}` }}
        >
          <input type="hidden" name="field" value={name} />
          <WhyInput text={draft?.['why']} view={view} />
        </RecordForm>
      </dd>
    </div>
  )
}
