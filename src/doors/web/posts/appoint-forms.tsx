import { dayAfter } from '#domain/day.ts'

import { FieldFault } from '../frame/field-fault.tsx'
import { addressOf } from '../paths.ts'
import type { PostPartProps } from './post-model.ts'

/** The days of a stand-in that a form proposes: two weeks. */
const usualDays = 13

/** The forms that give a post to a new holder from a day, and to a stand-in from day to day. */
export const AppointForms = (props: PostPartProps) => {
  const { post, today, words, view } = props
  const parts = { id: post.id }
  return (
    <div class="version-forms">
      <form
        class="card version-form"
        method="post"
        action={addressOf('postHolder', view.language, parts)}
        aria-labelledby="appoint"
        autocomplete="off"
        data-warn={props.refused?.form === 'holder' ? 'refused' : 'changed'}
      >
        <h2 id="appoint">{words.appoint}</h2>
        <p>{words.appointLead}</p>
        <Version {...props} />
        <PersonField form="holder" {...props} />
        <DayField form="holder" name="firstDay" label={words.firstDay} usual={today} {...props} />
        <p>
          <button type="submit" class="first">
            {words.appointSave}
          </button>
        </p>
      </form>
      <form
        class="card version-form"
        method="post"
        action={addressOf('postStandIn', view.language, parts)}
        aria-labelledby="stand-in"
        autocomplete="off"
        data-warn={props.refused?.form === 'standIn' ? 'refused' : 'changed'}
      >
        <h2 id="stand-in">{words.standIn}</h2>
        <p>{words.standInLead}</p>
        <Version {...props} />
        <PersonField form="standIn" {...props} />
        <DayField form="standIn" name="firstDay" label={words.firstDay} usual={today} {...props} />
        <DayField
          form="standIn"
          name="lastDay"
          label={words.lastDay}
          usual={dayAfter(today, usualDays)}
          {...props}
        />
        <p>
          <button type="submit" class="first">
            {words.standInSave}
          </button>
        </p>
      </form>
    </div>
  )
}

const Version = ({ post }: PostPartProps) => (
  <input type="hidden" name="version" value={String(post.version)} />
)

type FieldProps = PostPartProps & { form: 'holder' | 'standIn' }

const draftIn = ({ form, refused }: FieldProps, name: string): string | undefined =>
  refused?.form === form ? (refused.draft[name] ?? '') : undefined

const PersonField = (props: FieldProps) => {
  const { form, people, words } = props
  const draft = draftIn(props, 'person')
  const isOffered = draft === undefined || draft === '' || people.some(({ id }) => id === draft)
  return (
    <div class="field">
      <label for={`${form}-person`}>{words.person}</label>
      <select id={`${form}-person`} name="person" aria-required="true">
        <option value="">{words.choosePerson}</option>
        {people.map(({ id, name }) => (
          <option value={id} selected={id === draft}>
            {name}
          </option>
        ))}
        {!isOffered && (
          <option value={draft} selected>
            {words.choosePerson}
          </option>
        )}
      </select>
      {draft !== undefined && <FieldFault name="person" />}
    </div>
  )
}

type DayProps = FieldProps & { name: 'firstDay' | 'lastDay'; label: string; usual: string }

const DayField = (props: DayProps) => {
  const { form, name, label, usual } = props
  const draft = draftIn(props, name)
  return (
    <div class="field">
      <label for={`${form}-${name}`}>{label}</label>
      <input type="date" id={`${form}-${name}`} name={name} value={draft ?? usual} />
      {draft !== undefined && <FieldFault name={name} />}
    </div>
  )
}
