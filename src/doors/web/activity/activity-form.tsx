import { eachOptionalText, longestOptionalText, optionalTexts } from '#domain/plan/optional-texts.ts'
import { writeFunding, writeLeads } from '#domain/plan/assignments.ts'
import type { ActivityPlace } from '#domain/plan/find-in-plan.ts'
import type { SecretariatPost } from '#domain/people/secretariat-post.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { formatLanguageName } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { activityPageWords } from '#i18n/pages/activity.ts'
import { activityAddress } from '../addresses/addresses.ts'
import { sayTag } from '#domain/papers/tag-names.ts'
import { Notice } from '../frame/notice.tsx'
import type { View } from '../frame/view.ts'
import { Deadline, Field } from './activity-field.tsx'
import { FundingChoices, LeadChoices } from './legend-choices.tsx'
import { denialOf } from '#domain/rights/denial.ts'
import type { PlanField } from '#domain/rights/plan-field.ts'

/** The names of the form's fields. */
export const draftFields = ['version', 'text', 'leads', 'funding', ...optionalTexts, 'tags', 'why'] as const

/** What a person entered in the form, unchanged. */
export type Draft = Partial<Record<(typeof draftFields)[number], string>>

/** The reason why a form was not saved. A clash shows the present text beside what was entered. */
export type Trouble = { sentence: string; clash: boolean }

type FormProps = {
  plan: Plan
  /** The posts of the secretariat, which can be chosen beside those of the legend. */
  posts: readonly SecretariatPost[]
  place: ActivityPlace
  view: View
  refusedForm?: { draft: Draft; trouble: Trouble }
}

/**
 * The form that changes an activity, with the fields that its reader may change; nothing where none.
 * It states the version it started from, so that nobody overwrites a change unseen.
 */
export const ActivityForm = ({ plan, posts, place, view, refusedForm }: FormProps) => {
  const words = wordsIn(activityPageWords, view.language)
  const mayChange = changeableFields(plan, place, view)
  if (!formFields.some(mayChange)) return null
  const now = draftOf(plan, place, view)
  // After a clash the form states the version shown beside it, because the person has now seen it.
  const draft = refusedForm ? { ...refusedForm.draft, version: now.version } : now
  const shownNow = (key: keyof Draft) =>
    refusedForm?.trouble.clash && refusedForm.draft[key] !== now[key] ? now[key] : undefined
  return (
    <details class="change" open={refusedForm !== undefined}>
      <summary>{words.change}</summary>
      {refusedForm && (
        <Notice tone="bad">
          <p>{refusedForm.trouble.sentence}</p>
          {refusedForm.trouble.clash && <p>{words.clashNotice}</p>}
        </Notice>
      )}
      <form
        method="post"
        action={activityAddress(view.language, plan.slug, place.result.number, place.activity)}
        autocomplete="off"
        data-warn={refusedForm ? 'refused' : 'changed'}
      >
        <input type="hidden" name="version" value={draft.version} />
        {mayChange('text') && (
          <Field
            label={words.textIn(formatLanguageName(view.language, view.language))}
            hint={words.bulletHint}
            name="text"
            now={shownNow('text')}
            view={view}
            wide
          >
            <textarea
              name="text"
              id="text"
              rows={7}
              maxlength={20000}
              lang={view.language}
              aria-describedby="hint-text"
            >
              {draft.text}
            </textarea>
          </Field>
        )}
        {mayChange('leads') && (
          <LeadChoices
            plan={plan}
            posts={posts}
            draft={draft.leads ?? ''}
            now={shownNow('leads')}
            view={view}
          />
        )}
        {mayChange('funding') && (
          <FundingChoices plan={plan} draft={draft.funding ?? ''} now={shownNow('funding')} view={view} />
        )}
        {optionalTexts.filter(mayChange).map(name =>
          name === 'deadline' ? (
            <Deadline
              present={now.deadline ?? ''}
              draft={draft.deadline ?? ''}
              now={shownNow('deadline')}
              view={view}
            />
          ) : (
            <Field label={words.fields[name]} name={name} now={shownNow(name)} view={view}>
              <input name={name} id={name} value={draft[name]} maxlength={longestOptionalText} />
            </Field>
          ),
        )}
        {mayChange('tags') && (
          <Field label={words.tags} name="tags" hint={words.tagsHint} now={shownNow('tags')} view={view}>
            <input name="tags" id="tags" value={draft.tags} maxlength={300} aria-describedby="hint-tags" />
          </Field>
        )}
        <Field label={words.why} name="why" now={undefined} view={view}>
          <input name="why" id="why" value={draft.why} maxlength={500} />
        </Field>
        <p class="span">
          <button type="submit" class="first">
            {words.save}
          </button>
        </p>
      </form>
    </details>
  )
}

const formFields = ['text', 'leads', 'funding', ...optionalTexts, 'tags'] as const

/** Whether the reader may change a field of the form. Its words are those of the reader's language. */
const changeableFields =
  (plan: Plan, { activity }: ActivityPlace, { person, language }: View) =>
  (field: (typeof formFields)[number]): boolean => {
    const name: PlanField = field === 'text' && language !== activity.text.source ? 'text.translation' : field
    return denialOf(person, ['change', 'plan'], { place: { planId: plan.id }, fields: [name] }) === undefined
  }

const draftOf = (plan: Plan, { activity, strand }: ActivityPlace, view: View): Draft => ({
  version: String(activity.version),
  text: activity.text.words[view.language]?.text ?? '',
  leads: writeLeads(activity.leads, plan.posts, view.language),
  funding: writeFunding(activity.funding, plan.fundingSources, view.language),
  ...eachOptionalText(name => activity[name] ?? ''),
  tags: strand.tags.map(tag => sayTag(tag, view.language)).join(', '),
  why: '',
})
