import type { Sheet } from '#documents/sheet.ts'
import type { Language } from '#domain/language.ts'
import { rightsMatrix } from '#domain/rights/rights-matrix.ts'
import type { RoleName } from '#domain/rights/roles.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { rightsPageWords } from '#i18n/pages/rights.ts'
import { sayRoleReach } from '#i18n/right-limits.ts'
import { rightSentence, sayKind } from '#i18n/rights.ts'
import { roleWords } from '#i18n/roles.ts'
import { rightsRules } from '#registers/rights-rules.ts'

/** Who may do what: a row for each right that one of these roles has, and a column for each role. */
export const layRightsTable = (roles: readonly RoleName[], language: Language): Sheet => {
  const words = wordsIn(rightsPageWords, language)
  return {
    name: words.title,
    lines: [{ text: words.title, as: 'title' }, { text: words.merge.rights.any }],
    columns: [
      { heading: words.kind, width: 20 },
      { heading: words.right, width: 44 },
      ...roles.map(role => ({ heading: roleWords[role][language], width: 22 })),
    ],
    frozenColumns: 2,
    rows: rightsMatrix(rightsRules)
      .filter(({ reaches }) => roles.some(role => reaches[role].length > 0))
      .map(({ right, reaches }) => {
        const register = rightsRules.wordsOf(right[1])
        return {
          cells: [
            sayKind(right[1], language, register),
            rightSentence(right, language, register),
            ...roles.map(role =>
              reaches[role].map(reach => sayRoleReach(language, reach, register)).join('\n'),
            ),
          ],
        }
      }),
  }
}
