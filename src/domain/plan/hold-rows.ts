import { sameFunding, sameLeads } from './assignments.ts'
import type { Activity, Assignment, Funding, PlanNode, Strand } from './plan.ts'
import { heldRows, resultsOf } from './plan-table.ts'

/** Who leads a row and who pays for it, be it said in the row or in one above. */
export type Held = { leads: readonly Assignment[]; funding: readonly Funding[] }

/** What each row of a paper holds, by the id of its strand. */
export const heldInPaper = (sections: readonly PlanNode[]): Map<string, Held> =>
  new Map(
    sections
      .flatMap(resultsOf)
      .flatMap(heldRows)
      .map(({ strand, leads, funding }) => [strand.id, { leads: leads.list, funding: funding.list }]),
  )

/** The nodes with every row holding what is `wanted` of it: where it does not already, by itself or from above, it says so itself. */
export const holdRows = (nodes: readonly PlanNode[], wanted: ReadonlyMap<string, Held>): PlanNode[] =>
  nodes.map(node => {
    const strands: Strand[] = []
    let above: Held = { leads: [], funding: [] }
    for (const strand of node.strands) {
      const asked = wanted.get(strand.id)
      const held = heldUnder(above, strand)
      const leads = asked && !sameLeads(held.leads, asked.leads) ? asked.leads : undefined
      const funding = asked && !sameFunding(held.funding, asked.funding) ? asked.funding : undefined
      strands.push(
        leads || funding
          ? {
              ...strand,
              activities: saying(strand.activities, {
                ...(leads && { leads: [...leads] }),
                ...(funding && { funding: [...funding] }),
              }),
            }
          : strand,
      )
      above = { leads: leads ?? held.leads, funding: funding ?? held.funding }
    }
    return { ...node, strands, children: holdRows(node.children, wanted) }
  })

const heldUnder = (above: Held, { activities }: Strand): Held => ({
  leads: activities.findLast(({ leads }) => leads.length > 0)?.leads ?? above.leads,
  funding: activities.findLast(({ funding }) => funding.length > 0)?.funding ?? above.funding,
})

/** Leads and funding stand with the newest activity; an empty list is only heard when no other year says otherwise. */
const saying = (
  activities: readonly Activity[],
  lists: Partial<Pick<Activity, 'leads' | 'funding'>>,
): Activity[] =>
  activities.map((activity, i) => ({
    ...activity,
    ...(i === activities.length - 1 && lists),
    ...(lists.leads?.length === 0 && { leads: [] }),
    ...(lists.funding?.length === 0 && { funding: [] }),
  }))
