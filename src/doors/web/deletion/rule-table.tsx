import { type DeletionRule, deletionKinds, deletionRules } from '#domain/records/deletion.ts'
import type { Language } from '#domain/language.ts'
import { rolesWithAll } from '#domain/rights/roles-with.ts'
import { formatList } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { deletionKindWords } from '#i18n/pages/deletion-kinds.ts'
import { deletionPageWords } from '#i18n/pages/deletion.ts'
import { roleWords } from '#i18n/roles.ts'
import { rightsRules } from '#registers/rights-rules.ts'

/** The rules of deletion, kind by kind, as sentences. */
export const RuleTable = ({ language }: { language: Language }) => {
  const words = wordsIn(deletionPageWords, language)
  const { columns } = words
  return (
    <table class="list rules">
      <caption class="unseen">{words.table}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.kind}</th>
          <th scope="col">{columns.by}</th>
          <th scope="col">{columns.back}</th>
          <th scope="col">{columns.emptied}</th>
          <th scope="col">{columns.why}</th>
        </tr>
      </thead>
      <tbody>
        {deletionKinds.map(kind => {
          const rule = deletionRules[kind]
          return (
            <tr>
              <th scope="row">{deletionKindWords[kind].name[language]}</th>
              <td data-label={columns.by}>{sayDeleters(rule, language)}</td>
              <td data-label={columns.back}>{sayReturn(rule, language)}</td>
              <td data-label={columns.emptied}>{sayEmptying(rule, language)}</td>
              <td data-label={columns.why}>{deletionKindWords[kind].why[language]}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

const sayDeleters = ({ by }: DeletionRule, language: Language): string => {
  const words = wordsIn(deletionPageWords, language).by
  const names = by.flatMap(deleter =>
    typeof deleter === 'string'
      ? [words[deleter]]
      : rolesWithAll(deleter.right, rightsRules.table).map(role => roleWords[role][language]),
  )
  const text = formatList(language, [...new Set(names)])
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
}

const sayReturn = ({ back }: DeletionRule, language: Language): string => {
  const words = wordsIn(deletionPageWords, language).back
  return typeof back === 'number' ? words.days(back) : words[back]
}

const sayEmptying = ({ emptied }: DeletionRule, language: Language): string => {
  const words = wordsIn(deletionPageWords, language).emptying
  return typeof emptied === 'string' ? words[emptied] : words.days(emptied.afterDays)
}
