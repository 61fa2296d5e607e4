import type { Plan, PlanNode } from '#domain/plan/plan.ts'

/** A plan `times` as long as the one that `read` gives, read as often, so that every id is unique. */
export const planManyTimes = async (read: () => Promise<Plan>, times: number): Promise<Plan> => {
  const copies = await Promise.all(Array.from({ length: times }, read))
  const [first] = copies
  if (!first) throw new Error('A plan cannot be taken less than once')
  const sections = copies
    .flatMap(copy => copy.sections)
    .map((section, i) => renumbered(section, String(i + 1)))
  return { ...first, slug: `${first.slug}-${times}`, sections }
}

const renumbered = (section: PlanNode, number: string): PlanNode => ({
  ...section,
  number,
  children: section.children.map(result => ({
    ...result,
    number: [number, ...result.number.split('.').slice(1)].join('.'),
  })),
})
