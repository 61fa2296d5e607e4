import { languages } from '#domain/language.ts'
import { type LocalizedText, say } from '#domain/text.ts'
import type { FieldKind, WriteContext } from '#fields/kinds/field-kind.ts'
import { formatLanguageName } from '#i18n/formats.ts'

import type { View } from '../frame/view.ts'
import { ContentLine } from '../parts/content-text.tsx'
import { PaperText } from '../parts/paper-text.tsx'
import { addressOfTarget } from './names.ts'

type FieldValueProps = { kind: FieldKind; value: unknown; writing: WriteContext; view: View }

/** The value of a field in a list: one line, with a link where it leads somewhere. */
export const FieldValue = ({ kind, value, writing, view }: FieldValueProps) => {
  if (value === undefined) return null
  const references = kind.references(value)
  if (references.length > 0) return <References {...{ references, writing, view }} />
  if (kind.name === 'localizedText') return <ContentLine text={value as LocalizedText} view={view} />
  const words = kind.say(value, writing)
  if (kind.name === 'email') return <a href={`mailto:${words}`}>{words}</a>
  return kind.name === 'link' ? <OuterLink address={words} /> : <>{words}</>
}

/**
 * The value of a field on the page of its record: with paragraphs, and the words in other languages below.
 */
export const WholeValue = (props: FieldValueProps) => {
  const { kind, value, writing, view } = props
  if (value === undefined) return null
  if (kind.name === 'longText') return <PaperText text={kind.say(value, writing)} />
  if (kind.name !== 'localizedText') return <FieldValue {...props} />
  return (
    <>
      <FieldValue {...props} />
      <OtherLanguages text={value as LocalizedText} view={view} />
    </>
  )
}

type ReferencesProps = Pick<FieldValueProps, 'writing' | 'view'> & {
  references: ReturnType<FieldKind['references']>
}

/** The names of what a value refers to. What its reader may not see has no name and is left out. */
const References = ({ references, writing, view }: ReferencesProps) => {
  const named = references.flatMap(({ target, id }) => {
    const name = writing.nameOf(target, id)
    return name === undefined ? [] : [{ name, href: addressOfTarget(target, id, view) }]
  })
  return (
    <>
      {named.map(({ name, href }, i) => (
        <>
          {i > 0 && ', '}
          {href === undefined ? name : <a href={href}>{name}</a>}
        </>
      ))}
    </>
  )
}

const OtherLanguages = ({ text, view }: { text: LocalizedText; view: View }) => (
  <>
    {languages
      .filter(language => language !== say(text, view.language).language && text.words[language])
      .map(language => (
        <span class="other-language">
          <abbr title={formatLanguageName(view.language, language)}>{language.toUpperCase()}</abbr>{' '}
          <span lang={language}>{text.words[language]?.text}</span>
        </span>
      ))}
  </>
)

/** An address of the web, shown without what every address has. */
const OuterLink = ({ address }: { address: string }) => (
  <a href={address} rel="noreferrer">
    {address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')}
  </a>
)
