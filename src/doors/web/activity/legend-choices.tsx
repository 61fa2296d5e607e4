import { fundingChoices, leadChoices } from '#domain/plan/legend-choices.ts'
import { samePost, type SecretariatPost } from '#domain/people/secretariat-post.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { say } from '#domain/text.ts'
import { writeFunding, writeLeads } from '#domain/plan/assignments.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { activityFormWords } from '#i18n/pages/activity-form.ts'
import { activityPageWords } from '#i18n/pages/activity.ts'
import type { Choice } from '../plan/plan-choices.ts'
import type { View } from '../frame/view.ts'
import { FieldFault } from '../frame/field-fault.tsx'
import { ThereNow } from './activity-field.tsx'

type ChoicesProps = { plan: Plan; draft: string; now: string | undefined; view: View }

/**
 * The fields for the lead and the supporting posts, from the legend and the posts of the secretariat.
 * The first one leads, and there is always an empty field at the end.
 */
export const LeadChoices = ({
  plan,
  posts,
  draft,
  now,
  view,
}: ChoicesProps & { posts: readonly SecretariatPost[] }) => {
  const { notInLegend } = wordsIn(activityFormWords, view.language)
  const choices = leadChoices(plan, posts).map((lead): Choice => {
    const value = writeLeads([lead], plan.posts, view.language)
    const legend = plan.posts.find(({ code }) => code === lead.code)
    const title = (posts.find(post => samePost(post, lead)) ?? legend)?.title
    const label = title ? titledLabel(value, say(title, view.language).text) : value
    return { value, label: legend ? label : notInLegend(label) }
  })
  const form = wordsIn(activityFormWords, view.language)
  const activity = wordsIn(activityPageWords, view.language)
  const labels = (i: number) => (i === 0 ? form.lead : form.support(i))
  return (
    <Choices
      name="leads"
      legend={activity.lead}
      labels={labels}
      choices={choices}
      draft={draft}
      now={now}
      view={view}
    />
  )
}

/** The fields for funding sources, from the legend, with an empty field at the end. */
export const FundingChoices = ({ plan, draft, now, view }: ChoicesProps) => {
  const choices = fundingChoices(plan).map(source => {
    const title = plan.fundingSources.find(({ code }) => code === source.code)?.title
    return choiceOf(
      writeFunding([source], plan.fundingSources, view.language),
      title && say(title, view.language).text,
      view,
    )
  })
  const form = wordsIn(activityFormWords, view.language)
  const activity = wordsIn(activityPageWords, view.language)
  const labels = (i: number) => form.source(i + 1)
  return (
    <Choices
      name="funding"
      legend={activity.funding}
      labels={labels}
      choices={choices}
      draft={draft}
      now={now}
      view={view}
    />
  )
}

const choiceOf = (value: string, title: string | undefined, view: View): Choice => ({
  value,
  label:
    title === undefined
      ? wordsIn(activityFormWords, view.language).notInLegend(value)
      : titledLabel(value, title),
})

const titledLabel = (value: string, title: string): string =>
  title === value ? value : `${value} · ${title}`

type SelectsProps = {
  name: string
  legend: string
  labels: (i: number) => string
  choices: readonly Choice[]
  draft: string
  now: string | undefined
  view: View
}

const Choices = ({ name, legend, labels, choices, draft, now, view }: SelectsProps) => {
  const draftCodes = draft
    .split('/')
    .map(part => part.trim())
    .filter(part => part !== '')
  const form = wordsIn(activityFormWords, view.language)
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      {[...draftCodes, ''].map((value, i) => (
        <select name={name} aria-label={`${legend}: ${labels(i)}`}>
          <option value="">{i === 0 ? form.asAbove : form.noMore}</option>
          {withOwnValue(choices, value, view).map(choice => (
            <option value={choice.value} selected={choice.value === value}>
              {choice.label}
            </option>
          ))}
        </select>
      ))}
      <FieldFault name={name} />
      <ThereNow words={now} view={view} />
    </fieldset>
  )
}

/** The choices, with a refused code added as it was sent. The sentence above explains the refusal. */
const withOwnValue = (choices: readonly Choice[], value: string, view: View): readonly Choice[] =>
  value === '' || choices.some(choice => choice.value === value)
    ? choices
    : [...choices, choiceOf(value, undefined, view)]
