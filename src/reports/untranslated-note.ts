import type { Block } from '#documents/blocks.ts'
import type { Language } from '#domain/language.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { formatLanguageName } from '#i18n/formats.ts'
import { paperWords } from '#i18n/papers/paper-words.ts'

/** The note on the language of texts in italics, where these blocks have any. */
export const untranslatedNote = (blocks: readonly Block[], plan: Plan, language: Language): Block[] => {
  if (!blocks.some(hasOtherLanguage)) return []
  const { untranslated } = paperWords[language].integratedPlan
  return [{ kind: 'note', text: [{ text: untranslated(formatLanguageName(language, plan.sourceLanguage)) }] }]
}

/** Whether a block has text in another language than the paper. */
const hasOtherLanguage = (block: Block): boolean => {
  const lines =
    block.kind === 'table'
      ? block.rows.flatMap(({ cells }) => cells.flatMap(cell => cell.paragraphs.map(({ text }) => text)))
      : []
  return [...lines, ...('text' in block ? [block.text] : [])].some(line =>
    line.some(run => run.language !== undefined),
  )
}
