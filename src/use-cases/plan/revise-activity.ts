import { z } from 'zod'

import { eachOptionalText, longestOptionalText, withOptionalTexts } from '#domain/plan/optional-texts.ts'
import {
  readFunding,
  readLeads,
  sameFunding,
  sameLeads,
  writeFunding,
  writeLeads,
} from '#domain/plan/assignments.ts'
import { isDay } from '#domain/day.ts'
import { mergeWithin } from '#reading/merge/cell-merge.ts'
import { changedFields } from '#domain/plan/changed-fields.ts'
import { citationsWithin } from '#domain/words/citations/citations.ts'
import { editPlan } from '#domain/plan/edit-plan.ts'
import { fundingChoices, leadChoices, legendWithPosts } from '#domain/plan/legend-choices.ts'
import type { LanguageTag } from '#domain/language.ts'
import type { PostName } from '#domain/people/secretariat-post.ts'
import type { Activity, Assignment, Funding, Plan, Strand } from '#domain/plan/plan.ts'
import { sayTag } from '#domain/papers/tag-names.ts'
import { Refusal } from '#domain/refusal.ts'
import { changedActivityFields } from '#domain/rights/changed-plan-fields.ts'
import { demandRight } from '#domain/rights/demand-right.ts'
import type { Person } from '#domain/rights/right.ts'
import { sameJson } from '#domain/same-json.ts'
import { mergeWords, textIn } from '#domain/text.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { languageTagField } from '#fields/kinds/language-tag.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { textField } from '#fields/kinds/text.ts'
import { versionField } from '#fields/kinds/version.ts'
import { demandVersion } from '#store/log/clash.ts'
import { listPosts } from '#store/people/posts.ts'
import type { Transaction } from '#store/engine/transaction.ts'

import { defineUseCase } from '../use-case.ts'
import { demandActivity } from './demand-activity.ts'
import { changePlan, withReason } from './change-plan.ts'

const input = z.object({
  slug: slugField,
  id: identifierField,
  version: versionField,
  language: languageTagField,
  text: textField(20_000).optional(),
  leads: textField(300).optional(),
  funding: textField(300).optional(),
  ...eachOptionalText(() => textField(longestOptionalText).optional()),
  tags: textField(300).optional(),
  why: textField(500).optional(),
})

/**
 * Changes an activity and answers whether anything changed; `version` is the one that the person saw.
 * Absent fields stay as they are, and an empty optional text (such as a deadline) is removed.
 * Words, leads ("DSG / SA Africa") and funding are written as in a paper in `language`.
 * Tags are separated by commas and belong to the whole row.
 * A deadline is a day; words from a paper ("Before COP15") stay until a day replaces them.
 * Whose right is limited to some fields changes those alone.
 * @throws Refusal notFound, notPermitted, clash, codeNotInLegend, dayUnknown, textEmptied
 */
export const reviseActivity = defineUseCase({
  name: 'revise-activity',
  kind: 'write',
  right: ['change', 'plan'],
  input,
  run: async ({ tx, person, input: change, now }) => {
    const { plan, notes } = await changePlan(tx, change.slug, reviseIn(tx, person, change), now)
    const place = demandActivity(plan, change.id)
    return {
      answer: { activity: place.activity, changed: notes.length > 0 },
      audit: withReason(notes, change.why),
    }
  },
})

type Revision = z.output<typeof input>

const reviseIn =
  (tx: Transaction, person: Person, revision: Revision) =>
  async (plan: Plan): Promise<Plan> => {
    const { activity, strand } = demandActivity(plan, revision.id)
    const posts = await postsFor(tx, plan, activity, revision)
    const revisedActivity = revise({ activity, plan, posts }, revision)
    const tags = revisedTags(strand, plan, revision.tags)
    const fields = changedActivityFields({ ...activity, tags: strand.tags }, { ...revisedActivity, tags })
    demandRight(person, ['change', 'plan'], { place: { planId: plan.id }, fields })
    await demandVersion(tx, plan.id, activity, revision.version)
    const isRevised = changedFields(activity, revisedActivity) !== undefined
    if (!isRevised && tags === strand.tags) return plan
    const activities = isRevised
      ? strand.activities.map(each => (each === activity ? revisedActivity : each))
      : strand.activities
    return editPlan(plan, { strand: each => (each === strand ? { ...strand, tags, activities } : each) })
  }

const revisedTags = ({ tags }: Strand, { tint }: Plan, list: string | undefined): string[] => {
  if (list === undefined) return tags
  const newTags = tagsIn(list, [...tags, ...(tint === undefined ? [] : [tint])])
  return sameJson(newTags, tags) ? tags : newTags
}

/** The tags of a list; a tag that the plan has already keeps the plan's spelling, in whatever language. */
const tagsIn = (list: string, planTags: readonly string[]): string[] => [
  ...new Set(
    list
      .split(/[,;\n]/)
      .map(tag => tag.trim())
      .map(tag => planTags.find(each => sayTag(each, 'en') === sayTag(tag, 'en')) ?? tag)
      .filter(tag => tag !== ''),
  ),
]

/** The posts of the secretariat; they are read only where the leads change, which is rare. */
const postsFor = async (
  tx: Transaction,
  plan: Plan,
  activity: Activity,
  { leads, language }: Revision,
): Promise<readonly PostName[]> => {
  if (leads === undefined) return []
  const known = new Set(leadChoices(plan, []).map(({ code }) => code))
  const newLeads = readLeads(leads, plan.posts, language)
  // The posts are asked for only where the plan alone does not know a code.
  return sameLeads(newLeads, activity.leads) || newLeads.every(({ code }) => known.has(code))
    ? []
    : listPosts(tx)
}

/** An activity in its plan, with the posts of the secretariat that can lead it. */
type RevisedPlace = { activity: Activity; plan: Plan; posts: readonly PostName[] }

const revise = ({ activity, plan, posts }: RevisedPlace, change: Revision): Activity => {
  const { text, leads, funding, language } = change
  const revisedActivity = {
    ...activity,
    ...(text !== undefined && revisedWords(activity, text, language)),
    ...(leads !== undefined && { leads: revisedLeads({ activity, plan, posts }, leads, language) }),
    ...(funding !== undefined && { funding: revisedFunding(activity, plan, funding, language) }),
  }
  return withOptionalTexts(revisedActivity, {
    ...eachOptionalText(name => change[name] ?? activity[name]),
    deadline: demandDay(change.deadline ?? activity.deadline, activity.deadline),
  })
}

/** The deadline, if it is a day, absent, or the same as before. */
const demandDay = (deadline: string | undefined, present: string | undefined): string | undefined => {
  if (deadline && deadline !== present && !isDay(deadline)) throw new Refusal('dayUnknown', { day: deadline })
  return deadline
}

/** The words in a language. An empty text is refused, but changes nothing where there were no words. */
const revisedWords = (
  activity: Activity,
  words: string,
  language: LanguageTag,
): Pick<Activity, 'text' | 'citations'> => {
  if (words === '' && activity.text.words[language]) throw new Refusal('textEmptied')
  if (words === '') return activity
  return {
    text: mergeWords(activity.text, language, words),
    citations: mergeWithin(
      activity,
      { text: textIn(language, words), citations: citationsWithin(words) },
      language,
    ),
  }
}

const revisedLeads = (
  { activity, plan, posts }: RevisedPlace,
  cell: string,
  language: LanguageTag,
): Assignment[] => {
  const leads = readLeads(cell, legendWithPosts(plan, posts), language).map(lead => ({
    ...lead,
    known: plan.posts.some(({ code }) => code === lead.code),
  }))
  if (sameLeads(leads, activity.leads)) return activity.leads
  demandCodes('leads', leads, leadChoices(plan, posts), choices => writeLeads(choices, plan.posts, language))
  return leads
}

const revisedFunding = (activity: Activity, plan: Plan, cell: string, language: LanguageTag): Funding[] => {
  const funding = readFunding(cell, plan.fundingSources, language)
  if (sameFunding(funding, activity.funding)) return activity.funding
  demandCodes('funding', funding, fundingChoices(plan), choices =>
    writeFunding(choices, plan.fundingSources, language),
  )
  return funding
}

/** Refuses a code that neither the legend nor any row has. */
const demandCodes = <Coded extends { code: string; known: boolean }>(
  codeField: 'leads' | 'funding',
  newCodes: readonly Coded[],
  choices: readonly Coded[],
  write: (choices: readonly Coded[]) => string,
): void => {
  const unknownCode = newCodes.find(({ code }) => !choices.some(choice => choice.code === code))
  if (!unknownCode) return
  throw new Refusal('codeNotInLegend', {
    code: unknownCode.code,
    codeField,
    choices: choices.map(choice => write([choice])).join(', '),
  })
}
