import { sameFunding, sameLeads } from './assignments.ts'
import type { Activity, Assignment, Funding, PlanNode, Strand } from './plan.ts'
import { tableRowsOf, resultsOf } from './plan-table.ts'

/** The leads and the funding of a row, its own or those of the row above. */
export type LeadsAndFunding = { leads: readonly Assignment[]; funding: readonly Funding[] }

/** The leads and the funding of each row, by the id of its strand. */
export const leadsAndFundingOf = (sections: readonly PlanNode[]): Map<string, LeadsAndFunding> =>
  new Map(
    sections
      .flatMap(resultsOf)
      .flatMap(tableRowsOf)
      .map(({ strand, leads, funding }) => [strand.id, { leads: leads.list, funding: funding.list }]),
  )

/**
 * The nodes with the leads and the funding that `lists` gives for their rows. A row that would inherit
 * something else from above gets its own list.
 */
export const setLeadsAndFunding = (
  nodes: readonly PlanNode[],
  lists: ReadonlyMap<string, LeadsAndFunding>,
): PlanNode[] =>
  nodes.map(node => {
    const strands: Strand[] = []
    let above: LeadsAndFunding = { leads: [], funding: [] }
    for (const strand of node.strands) {
      const target = lists.get(strand.id)
      const current = inheritFrom(above, strand)
      const leads = target && !sameLeads(current.leads, target.leads) ? target.leads : undefined
      const funding = target && !sameFunding(current.funding, target.funding) ? target.funding : undefined
      strands.push(
        leads || funding
          ? {
              ...strand,
              activities: withLists(strand.activities, {
                ...(leads && { leads: [...leads] }),
                ...(funding && { funding: [...funding] }),
              }),
            }
          : strand,
      )
      above = { leads: leads ?? current.leads, funding: funding ?? current.funding }
    }
    return { ...node, strands, children: setLeadsAndFunding(node.children, lists) }
  })

const inheritFrom = (above: LeadsAndFunding, { activities }: Strand): LeadsAndFunding => ({
  leads: activities.findLast(({ leads }) => leads.length > 0)?.leads ?? above.leads,
  funding: activities.findLast(({ funding }) => funding.length > 0)?.funding ?? above.funding,
})

/**
 * The activities with these lists on the newest one. An empty list is set on the earlier ones too, because a
 * list of any year counts.
 */
const withLists = (
  activities: readonly Activity[],
  lists: Partial<Pick<Activity, 'leads' | 'funding'>>,
): Activity[] =>
  activities.map((activity, i) => ({
    ...activity,
    ...(i === activities.length - 1 && lists),
    ...(lists.leads?.length === 0 && { leads: [] }),
    ...(lists.funding?.length === 0 && { funding: [] }),
  }))
