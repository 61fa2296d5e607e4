import type { ActivityPlace } from '#domain/plan/find-in-plan.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { activityStatuses, type ProgressRecord } from '#domain/progress/progress.ts'
import { reportedStatus } from '#domain/progress/strand-status.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { activityPageWords } from '#i18n/pages/activity.ts'
import { terms } from '#i18n/terms.ts'
import { activityName } from '../addresses/addresses.ts'
import { addressOf } from '../paths.ts'
import { FieldFault } from '../frame/field-fault.tsx'
import { Notice } from '../frame/notice.tsx'
import type { View } from '../frame/view.ts'

/** A status that could not be saved, and why. */
export type RefusedStatus = { status: string; sentence: string }

type StatusFormProps = {
  plan: Plan
  progress: ReadonlyMap<string, ProgressRecord>
  place: ActivityPlace
  view: View
  refusedForm?: RefusedStatus | undefined
}

/**
 * The form that reports the status of an activity.
 * It states the report that the person sees, so that nobody overwrites a newer one unseen.
 */
export const StatusForm = ({ plan, progress, place, view, refusedForm }: StatusFormProps) => {
  const { activity, strand, result } = place
  const words = wordsIn(activityPageWords, view.language)
  const names = wordsIn(terms, view.language).status
  const present = reportedStatus(strand, activity, progress)
  const name = activityName(result.number, activity)
  const selectedStatus = refusedForm?.status ?? present
  return (
    <form
      class="report"
      method="post"
      action={addressOf('activityStatus', view.language, { slug: plan.slug, name })}
      autocomplete="off"
    >
      {refusedForm && (
        <Notice tone="bad">
          <p>{refusedForm.sentence}</p>
          <p class="there-now">
            <b>{words.presentValue}:</b> {names[present]}
          </p>
        </Notice>
      )}
      <input type="hidden" name="seen" value={String(progress.get(activity.id)?.rowVersion ?? 0)} />
      <label for="status">{words.status}</label>
      <select name="status" id="status">
        {activityStatuses.map(status => (
          <option value={status} selected={status === selectedStatus}>
            {names[status]}
          </option>
        ))}
      </select>
      <FieldFault name="status" />
      <button type="submit">{words.save}</button>
    </form>
  )
}
