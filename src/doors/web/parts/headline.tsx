import { say, textIn } from '#domain/text.ts'
import type { LocalizedText } from '#domain/text.ts'
import type { View } from '../frame/view.ts'
import { firstLine, Prose, ContentLine } from './content-text.tsx'

/** A content text as the title of its page: its first line large, further lines and bullets below. */
export const Headline = ({ text, view }: { text: LocalizedText; view: View }) => {
  const content = say(text, view.language)
  const rest = content.text.split('\n').slice(1).join('\n').trim()
  return (
    <>
      <h1 class="statement">
        <ContentLine text={textIn(content.language, firstLine(content.text))} view={view} />
      </h1>
      {rest && (
        <div class="prose">
          <Prose text={textIn(content.language, rest)} view={view} />
        </div>
      )}
    </>
  )
}
