import { fold } from '../words/fold.ts'
import type { FundingKind, FundingSource } from './plan.ts'
import { type LocalizedText, textIn, withWords } from '../text.ts'

/** The kind of money that words speak of ("budget non administratif"), if any. */
export const fundingKind = (words: string): FundingKind | undefined =>
  kinds.find(([, pattern]) => pattern.test(fold(words)))?.[0]

/** A funding source whose words are known in each language of the interface. */
export type UsualSource = FundingSource & { abbreviation: LocalizedText }

/**
 * The funding source that the usual words of budgets name without a legend ("Administratif", "Core").
 * Undefined for anything else, above all for abbreviations.
 */
export const usualFundingSource = (words: string): UsualSource | undefined => usualByWriting.get(fold(words))

const writtenAs = (text: LocalizedText): string[] => Object.values(text.words).map(wording => wording.text)

// The narrower kinds come first: "non-core" contains "core".
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

const usualByWriting = new Map(
  // The first source that has a writing keeps it.
  usual.toReversed().flatMap(each => {
    const { code, abbreviation, title } = each
    const writings = [code, ...writtenAs(abbreviation), ...writtenAs(title)]
    return writings.map((writing): [string, UsualSource] => [fold(writing), each])
  }),
)
