import type { Child } from 'hono/jsx'
import { isDay } from '#domain/day.ts'
import { longestOptionalText } from '#domain/plan/optional-texts.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { activityFormWords } from '#i18n/pages/activity-form.ts'
import { activityPageWords } from '#i18n/pages/activity.ts'
import { FieldFault } from '../frame/field-fault.tsx'
import type { View } from '../frame/view.ts'

type FieldProps = {
  label: string
  name: string
  hint?: string
  now: string | undefined
  view: View
  wide?: boolean
  children: Child
}

/** A field of the form with its label; after a clash also with the present text of the plan. */
export const Field = ({ label, name, hint, now, view, wide, children }: FieldProps) => (
  <div class={wide ? 'field span' : 'field'}>
    <label for={name}>{label}</label>
    {children}
    {hint && <small id={`hint-${name}`}>{hint}</small>}
    <FieldFault name={name} />
    <ThereNow words={now} view={view} />
  </div>
)

/** The present text of the plan, where it differs from the text that the form started with. */
export const ThereNow = ({ words, view }: { words: string | undefined; view: View }) =>
  words === undefined ? null : (
    <p class="there-now">
      <b>{wordsIn(activityPageWords, view.language).presentValue}:</b> {words}
    </p>
  )

type DeadlineProps = { present: string; draft: string; now: string | undefined; view: View }

/** The deadline. A text in place of a day is shown as it is, and a day can replace it. */
export const Deadline = ({ present, draft, now, view }: DeadlineProps) => {
  const days = [present, draft].every(words => words === '' || isDay(words))
  return (
    <Field
      label={wordsIn(activityPageWords, view.language).fields.deadline}
      name="deadline"
      now={now}
      view={view}
      {...(!days && { hint: wordsIn(activityFormWords, view.language).dayHint })}
    >
      {days ? (
        <input type="date" name="deadline" id="deadline" value={draft} />
      ) : (
        <input
          name="deadline"
          id="deadline"
          value={draft}
          maxlength={longestOptionalText}
          aria-describedby="hint-deadline"
        />
      )}
    </Field>
  )
}
