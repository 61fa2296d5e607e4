import type { Citation, Reference } from '#domain/words/mandate.ts'
import { say } from '#domain/text.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { terms } from '#i18n/terms.ts'
import { mandateAddress } from '../addresses/addresses.ts'
import type { View } from '../frame/view.ts'
import { ContentLine } from './content-text.tsx'

/** The citations as small links with short names: `Res. XIV.8, par. 10, 12`. */
export const CitationChips = ({ citations, view }: { citations: readonly Citation[]; view: View }) =>
  citations.length === 0 ? null : (
    <ul class="chips" aria-label={view.words.mandates}>
      {citations.map(citation => (
        <li>
          {'reference' in citation ? (
            <a
              class="chip"
              href={mandateAddress(view.language, citation.reference, citation.reference.paragraphs[0])}
            >
              {shortReference(citation.reference, view)}
            </a>
          ) : (
            <span class="chip words">
              <ContentLine text={citation.words} view={view} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )

/** The short text of a citation, as its link shows it. */
export const citationText = (citation: Citation, view: View): string =>
  'reference' in citation ? shortReference(citation.reference, view) : say(citation.words, view.language).text

/** A reference in short form, for tables. */
const shortReference = (reference: Reference, view: View): string => {
  const { kind, symbol, paragraphs, annex } = reference
  const instrument = [wordsIn(terms, view.language).shortInstrument[kind], symbol]
    .filter(Boolean)
    .join('\u00a0')
  if (kind === 'rules') return [instrument, paragraphs.join(', ')].filter(Boolean).join('\u00a0')
  return [
    instrument,
    ...(annex ? [wordsIn(terms, view.language).annex(annex)] : []),
    ...(paragraphs.length > 0 ? [wordsIn(terms, view.language).paragraph(paragraphs.join(', '))] : []),
  ].join(', ')
}

/** The full name of an instrument: `Resolution XIV.8`. */
export const instrumentName = ({ kind, symbol }: Pick<Reference, 'kind' | 'symbol'>, view: View): string =>
  wordsIn(terms, view.language).instrument[kind](symbol)

/** The name of a paragraph (or rule) of an instrument, or of the whole instrument where none is named. */
export const paragraphName = (kind: Reference['kind'], paragraph: string, view: View): string => {
  if (!paragraph) return wordsIn(terms, view.language).wholeInstrument
  return kind === 'rules'
    ? wordsIn(terms, view.language).rule(paragraph)
    : wordsIn(terms, view.language).paragraph(paragraph)
}
