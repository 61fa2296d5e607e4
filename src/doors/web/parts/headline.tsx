import { say, textIn } from '#domain/text.ts'
import type { LocalizedText } from '#domain/text.ts'
import type { View } from '../frame/view.ts'
import { firstLine, Prose, Said } from './said.tsx'

/** A content text as the title of its page: its first line large, its other lines and bullets beneath. */
export const Headline = ({ text, view }: { text: LocalizedText; view: View }) => {
  const said = say(text, view.language)
  const rest = said.text.split('\n').slice(1).join('\n').trim()
  return (
    <>
      <h1 class="statement">
        <Said text={textIn(said.language, firstLine(said.text))} view={view} />
      </h1>
      {rest && (
        <div class="prose">
          <Prose text={textIn(said.language, rest)} view={view} />
        </div>
      )}
    </>
  )
}
