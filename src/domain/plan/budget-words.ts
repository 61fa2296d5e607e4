import { fold } from '../words/fold.ts'
import type { FundingKind, FundingSource } from './plan.ts'
import { type LocalizedText, textIn, withWords } from '../text.ts'

/** What kind of money words speak of ("budget non administratif", "subject to resources"); undefined where they speak of none. */
export const fundingKind = (words: string): FundingKind | undefined =>
  kinds.find(([, pattern]) => pattern.test(fold(words)))?.[0]

/** A funding source that is known by its words in each of our languages. */
export type UsualSource = FundingSource & { abbreviation: LocalizedText }

/**
 * The funding source that the usual words of budgets name by themselves, without any legend ("Administratif", "Core"),
 * with its words in our three languages; undefined for anything else, above all for an abbreviation.
 */
export const usualFundingSource = (words: string): UsualSource | undefined =>
  usual.find(({ code, abbreviation, title }) =>
    [code, ...writtenAs(abbreviation), ...writtenAs(title)].some(writing => fold(writing) === fold(words)),
  )

const writtenAs = (text: LocalizedText): string[] => Object.values(text.words).map(wording => wording.text)

// The narrower kinds first: "non-core" holds "core".
const kinds: [FundingKind, RegExp][] = [
  [
    'subjectToResources',
    /\bsubject to\b|\bsous reserve\b|\bsujet[oa]s? a\b|\bdepend\w* (?:on|de)\b.*\b(?:funds|funding|fonds|fondos)\b/,
  ],
  [
    'nonCore',
    /\bnon?[- ]?(?:core|administrat\w+)\b|\bextra-?\s?(?:budget|presupuest)\w*|\b(?:contributions? volontaires?|voluntary|contribuciones voluntarias)\b|\b(?:trust funds?|fonds d'affectation|fondos? fiduciarios?)\b|\bhors budget\b/,
  ],
  [
    'core',
    /\bcore\b|\b(?:budget|presupuesto|fonds|fondos) administrati\w+|\badministrative (?:budget|funds)\b|^administrati(?:f|ve|vo)s?$|\b(?:regular|ordinary) budget\b|\bbudget (?:ordinaire|central|de base)\b|\bpresupuesto (?:ordinario|basico|central)\b/,
  ],
]

const source = (
  code: string,
  kind: FundingKind,
  short: [string, string, string],
  long: [string, string, string],
) => ({
  code,
  kind,
  abbreviation: inThree(short),
  title: inThree(long),
})

const inThree = ([en, fr, es]: [string, string, string]) =>
  withWords(withWords(textIn('en', en), 'fr', fr), 'es', es)

const usual = [
  source(
    'core',
    'core',
    ['Core', 'Administratif', 'Administrativo'],
    ['Core budget', 'Budget administratif', 'Presupuesto administrativo'],
  ),
  source(
    'non-core',
    'nonCore',
    ['Non-core', 'Non administratif', 'No administrativo'],
    ['Non-core budget', 'Budget non administratif', 'Presupuesto no administrativo'],
  ),
  source(
    'subject to resources',
    'subjectToResources',
    ['Subject to resources', 'Sous réserve de ressources', 'Sujeto a recursos'],
    [
      'Subject to additional resources',
      'Sous réserve de ressources supplémentaires',
      'Sujeto a recursos adicionales',
    ],
  ),
]
