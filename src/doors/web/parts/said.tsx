import { say, type LocalizedText } from '#domain/text.ts'
import { formatLanguageName } from '#i18n/formats.ts'
import type { View } from '../frame/view.ts'

/**
 * A content text in the reader's language, on one line. Where it is not translated, the source stands in, marked with its
 * language for screen readers and with a small sign for the eye.
 */
export const Said = ({ text, view }: { text: LocalizedText; view: View }) => {
  const said = say(text, view.language)
  if (said.language === view.language) return <>{said.text}</>
  return (
    <>
      <span lang={said.language}>{said.text}</span> <FallbackMark tongue={said.language} view={view} />
    </>
  )
}

/** A content text with its paragraphs and bullets. */
export const Prose = ({ text, view }: { text: LocalizedText; view: View }) => {
  const said = say(text, view.language)
  const blocks = blocksOf(said.text)
  const body =
    blocks.length === 1 && blocks[0]?.kind === 'lines' ? (
      <>{lines(blocks[0].lines)}</>
    ) : (
      <>{blocks.map(Block)}</>
    )
  if (said.language === view.language) return body
  return (
    <div lang={said.language}>
      {body} <FallbackMark tongue={said.language} view={view} />
    </div>
  )
}

/** A small sign for a text in another language than the reader’s, said in full to screen readers. */
export const FallbackMark = ({ tongue, view }: { tongue: string; view: View }) => {
  const label = view.words.fallback(formatLanguageName(view.language, tongue))
  return (
    <span class="tongue" lang={view.language} title={label}>
      <span aria-hidden="true">{tongue}</span>
      <span class="unseen">{label}</span>
    </span>
  )
}

/** The first line of a text, without the colon that leads to its bullets: what a title or a list says of it. */
export const firstLine = (text: string): string =>
  (text.split('\n')[0] ?? '').replace(/[\s\u00a0\u202f]*:$/, '')

type TextBlock = { kind: 'lines' | 'bullets'; lines: string[] }

/** The blocks of a text: runs of bullets, and paragraphs of one or more lines. */
export const blocksOf = (text: string): TextBlock[] => {
  const blocks: TextBlock[] = []
  for (const line of text.split('\n')) {
    const kind = line.startsWith('• ') ? 'bullets' : 'lines'
    const last = blocks.at(-1)
    if (line.trim() === '') blocks.push({ kind: 'lines', lines: [] })
    else if (last?.kind === kind) last.lines.push(kind === 'bullets' ? line.slice(2) : line)
    else blocks.push({ kind, lines: [kind === 'bullets' ? line.slice(2) : line] })
  }
  return blocks.filter(({ lines: found }) => found.length > 0)
}

const Block = ({ kind, lines: found }: TextBlock) =>
  kind === 'lines' ? (
    <p>{lines(found)}</p>
  ) : (
    <ul>
      {found.map(line => (
        <li>{line}</li>
      ))}
    </ul>
  )

const lines = (found: string[]) =>
  found.map((line, i) =>
    i === 0 ? (
      line
    ) : (
      <>
        <br />
        {line}
      </>
    ),
  )
