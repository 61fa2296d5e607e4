import { say, type LocalizedText } from '#domain/text.ts'
import { formatLanguageName } from '#i18n/formats.ts'
import type { View } from '../frame/view.ts'

/**
 * A content text in the reader's language, on one line.
 * An untranslated text is shown in its source language. A small mark tells the reader, and the language is
 * set for screen readers.
 */
export const ContentLine = ({ text, view }: { text: LocalizedText; view: View }) => {
  const content = say(text, view.language)
  if (content.language === view.language) return <>{content.text}</>
  return (
    <>
      <span lang={content.language}>{content.text}</span>{' '}
      <FallbackMark language={content.language} view={view} />
    </>
  )
}

/** A content text with its paragraphs and bullets. */
export const Prose = ({ text, view }: { text: LocalizedText; view: View }) => {
  const content = say(text, view.language)
  const blocks = textBlocks(content.text)
  const body =
    blocks.length === 1 && blocks[0]?.kind === 'lines' ? (
      <>{lines(blocks[0].lines)}</>
    ) : (
      <>{blocks.map(Block)}</>
    )
  if (content.language === view.language) return body
  return (
    <div lang={content.language}>
      {body} <FallbackMark language={content.language} view={view} />
    </div>
  )
}

/** A small mark for a text in another language than the reader’s, with its full name for screen readers. */
export const FallbackMark = ({ language, view }: { language: string; view: View }) => {
  const label = view.words.fallback(formatLanguageName(view.language, language))
  return (
    <span class="tongue" lang={view.language} title={label}>
      <span aria-hidden="true">{language}</span>
      <span class="unseen">{label}</span>
    </span>
  )
}

/** The first line of a text without the colon before its bullets, for titles and lists. */
export const firstLine = (text: string): string =>
  (text.split('\n')[0] ?? '').replace(/[\s\u00a0\u202f]*:$/, '')

type TextBlock = { kind: 'lines' | 'bullets'; lines: string[] }

/** The blocks of a text: groups of bullets, and paragraphs of one or more lines. */
export const textBlocks = (text: string): TextBlock[] => {
  const blocks: TextBlock[] = []
  for (const line of text.split('\n')) {
    const kind = line.startsWith('• ') ? 'bullets' : 'lines'
    const last = blocks.at(-1)
    if (line.trim() === '') blocks.push({ kind: 'lines', lines: [] })
    else if (last?.kind === kind) last.lines.push(kind === 'bullets' ? line.slice(2) : line)
    else blocks.push({ kind, lines: [kind === 'bullets' ? line.slice(2) : line] })
  }
  return blocks.filter(({ lines: content }) => content.length > 0)
}

const Block = ({ kind, lines: texts }: TextBlock) =>
  kind === 'lines' ? (
    <p>{lines(texts)}</p>
  ) : (
    <ul>
      {texts.map(line => (
        <li>{line}</li>
      ))}
    </ul>
  )

const lines = (texts: string[]) =>
  texts.map((line, i) =>
    i === 0 ? (
      line
    ) : (
      <>
        <br />
        {line}
      </>
    ),
  )
