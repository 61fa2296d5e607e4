import type { Right } from '#domain/rights/right.ts'
import type { MatrixRow } from '#domain/rights/rights-matrix.ts'
import type { RoleName } from '#domain/rights/roles.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { rightsPageWords } from '#i18n/pages/rights.ts'
import { sayPersonName } from '#i18n/person-names.ts'
import { sayPersonReach, sayRoleReach } from '#i18n/right-limits.ts'
import { rightSentence, sayKind } from '#i18n/rights.ts'
import { roleWords } from '#i18n/roles.ts'
import { rightsRules } from '#registers/rights-rules.ts'
import type { PersonRights } from '#use-cases/rights/show-rights.ts'

import type { View } from '../frame/view.ts'

type TableProps = {
  rows: readonly MatrixRow[]
  roles: readonly RoleName[]
  /** A person, whose rights by all roles together stand in a last column. */
  chosen: PersonRights | undefined
  view: View
}

/**
 * The table of rights: kinds of record as groups of rows, roles as columns, and how each role has each right.
 */
export const RightsTable = ({ rows, roles, chosen, view }: TableProps) => {
  const { language } = view
  const words = wordsIn(rightsPageWords, language)
  const name = chosen && sayPersonName(language, chosen.name)
  const kinds = Map.groupBy(rows, ({ right: [, kind] }) => kind)
  const width = roles.length + (chosen ? 2 : 1)
  return (
    <div class="rights-frame" role="region" aria-label={words.title} tabindex={0}>
      <table class="list rights">
        <caption class="unseen">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.right}</th>
            {roles.map(role => (
              <th scope="col">{roleWords[role][language]}</th>
            ))}
            {name !== undefined && <th scope="col">{words.together(name)}</th>}
          </tr>
        </thead>
        {[...kinds].map(([kind, rowsOfKind]) => (
          <tbody>
            <tr>
              <th scope="rowgroup" colspan={width} class="kind">
                {sayKind(kind, language, rightsRules.wordsOf(kind))}
              </th>
            </tr>
            {rowsOfKind.map(({ right, reaches }) => (
              <tr>
                <th scope="row">{rightSentence(right, language, rightsRules.wordsOf(right[1]))}</th>
                {roles.map(role => (
                  <ReachCell
                    reaches={reaches[role].map(reach =>
                      sayRoleReach(language, reach, rightsRules.wordsOf(right[1])),
                    )}
                    no={words.no}
                  />
                ))}
                {chosen && <ReachCell reaches={reachesOf(chosen, right, view)} no={words.no} />}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

const reachesOf = ({ rights }: PersonRights, right: Right, { language }: View): string[] =>
  rights
    .filter(heldRight => heldRight.right.join() === right.join())
    .map(({ right: _, ...reach }) => sayPersonReach(language, reach, rightsRules.wordsOf(right[1])))

/** How somebody has a right; an empty-looking cell still says "no" to whoever hears the page. */
const ReachCell = ({ reaches, no }: { reaches: readonly string[]; no: string }) =>
  reaches.length === 0 ? (
    <td class="no">
      <span aria-hidden="true">–</span>
      <span class="unseen">{no}</span>
    </td>
  ) : (
    <td>
      {reaches.map(reach => (
        <div>{reach}</div>
      ))}
    </td>
  )
