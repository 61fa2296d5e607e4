import type { PostName } from '#domain/people/secretariat-post.ts'
import { writeLeads } from '#domain/plan/assignments.ts'
import type { Post } from '#domain/plan/plan.ts'
import type { Language } from '#domain/language.ts'
import { mayAnywhere, type Person } from '#domain/rights/right.ts'
import { showPlan } from '#use-cases/plan/show-plan.ts'
import { showPlanStamps } from '#use-cases/plan/show-plan-stamps.ts'
import type { Ask } from '#use-cases/use-case.ts'

/** The name of a post as the legend of a plan writes it in a language: "CP Amériques". */
export const postLabel = (post: PostName, legend: readonly Post[], language: Language): string =>
  writeLeads([{ ...post, known: true }], legend, language)

/** The legend of the newest plan; empty where there is none that the person may read. */
export const newestLegend = async ({
  ask,
  person,
}: {
  ask: Ask
  person: Person
}): Promise<readonly Post[]> => {
  if (!mayAnywhere(person, ['read', 'plan'])) return []
  const [newest] = await ask(showPlanStamps, {})
  return newest ? (await ask(showPlan, { slug: newest.slug })).posts : []
}
