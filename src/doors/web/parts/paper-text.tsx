import { textBlocks } from './content-text.tsx'

/** A text as in the paper, with its paragraphs and bullets. */
export const PaperText = ({ text }: { text: string }) => (
  <>
    {textBlocks(text).map(({ kind, lines }) =>
      kind === 'bullets' ? (
        <ul>
          {lines.map(line => (
            <li>{line}</li>
          ))}
        </ul>
      ) : (
        <p>
          {lines.map((line, i) => (
            <>
              {i > 0 && <br />}
              {line}
            </>
          ))}
        </p>
      ),
    )}
  </>
)
