import type { Plan } from '#domain/plan/plan.ts'
import { say } from '#domain/text.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { accountPageWords } from '#i18n/pages/account.ts'
import { administrationPageWords } from '#i18n/pages/administration.ts'
import { paperPageWords } from '#i18n/pages/papers.ts'
import { versionPageWords } from '#i18n/pages/versions.ts'

import { planAddress } from '../addresses/addresses.ts'
import { papersAddress } from '../addresses/paper-addresses.ts'
import { versionsAddress } from '../addresses/version-addresses.ts'
import { administrationEntriesOf } from '../frame/administration-entries.ts'
import type { View } from '../frame/view.ts'
import { addressOf } from '../paths.ts'
import type { PagePlace } from './crumbs.tsx'

/**
 * The way back from a page of the administration: its index, and the pages between. Whoever may not open the
 * index has only the pages between.
 */
export const administrationPlaces = (
  { person, language }: View,
  ...between: readonly PagePlace[]
): readonly PagePlace[] => {
  if (administrationEntriesOf(person).length === 0) return between
  const name = wordsIn(administrationPageWords, language).title
  return [{ name, href: addressOf('administration', language, {}) }, ...between]
}

/** The way back from a page that belongs to one's own account. */
export const accountPlaces = ({ language }: View): readonly PagePlace[] => [
  { name: wordsIn(accountPageWords, language).title, href: addressOf('account', language, {}) },
]

type PlanOfPage = Pick<Plan, 'title' | 'slug'>

/** The way back from a page that belongs to a plan: the plan, and the pages between. */
export const planPlaces = (
  { title, slug }: PlanOfPage,
  { language }: View,
  ...between: readonly PagePlace[]
): readonly PagePlace[] => [
  { name: say(title, language).text, href: planAddress(language, slug) },
  ...between,
]

/** The way back from a page about a plan's papers: the plan, its papers, and the pages between. */
export const papersPlaces = (
  plan: PlanOfPage,
  view: View,
  ...between: readonly PagePlace[]
): readonly PagePlace[] => {
  const name = wordsIn(paperPageWords, view.language).title
  return planPlaces(plan, view, { name, href: papersAddress(view.language, plan.slug) }, ...between)
}

/** The way back from a page about a plan's versions: the plan, and its versions. */
export const versionsPlaces = (plan: PlanOfPage, view: View): readonly PagePlace[] => {
  const name = wordsIn(versionPageWords, view.language).title
  return planPlaces(plan, view, { name, href: versionsAddress(view.language, plan.slug) })
}
