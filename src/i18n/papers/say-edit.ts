import type { Language, LanguageTag } from '#domain/language.ts'
import { cellKey } from '#domain/plan/layout.ts'
import type { LayoutColumn } from '#domain/plan/layout.ts'
import type { ReturnedEdit, WordsPlace } from '#domain/edits/returned-edit.ts'
import { say } from '#domain/text.ts'

import { cellName } from '../cell-name.ts'
import { wordsIn } from '../in-three.ts'
import { coverPageWords } from '../pages/cover.ts'
import { returnedEditWords } from '../pages/returned-edits.ts'

/** A text with its language, which may be that of a paper rather than of the reader. */
export type Tongued = { text: string; language: LanguageTag }

/**
 * The subject of an edit in a returned paper, in the plan's own words.
 * That is the column's heading as the paper has it, else a name in the reader's `language`.
 */
export const sayEdit = (
  edit: ReturnedEdit,
  { layout, paper, language }: { layout: readonly LayoutColumn[]; paper: Language; language: Language },
): Tongued => {
  const words = wordsIn(returnedEditWords, language)
  if (edit.kind === 'words') return sayPlace(edit.place, { layout, paper, language })
  return {
    text: edit.kind === 'tag' ? words.tagChange[edit.change](edit.tag) : words.kinds[edit.kind],
    language,
  }
}

/** The heading of a cell's column, in the language of the paper. */
export const sayColumn = (key: string, layout: readonly LayoutColumn[], paper: Language): Tongued => {
  const column = layout.find(each => cellKey(each) === key)
  return column ? say(column.heading, paper) : { text: cellName(paper, key), language: paper }
}

const sayPlace = (
  place: WordsPlace,
  { layout, paper, language }: { layout: readonly LayoutColumn[]; paper: Language; language: Language },
): Tongued => {
  const words = wordsIn(returnedEditWords, language)
  switch (place.kind) {
    case 'cell':
      return sayColumn(place.column, layout, paper)
    case 'periodIndicator':
      return sayColumn('periodIndicator', layout, paper)
    case 'node':
      return { text: words.nodeParts[place.part], language }
    case 'heading':
      return { text: words.heading(place.column + 1), language }
    case 'cover': {
      const field = fieldsOfCover(language).get(place.field) ?? place.field
      const isListItem = place.field === 'actions' || place.field === 'paragraphs'
      return { text: words.coverOf(isListItem ? words.item(field, place.item + 1) : field), language }
    }
  }
}

/** The names of a cover's fields; names of lists lack the hint on how to write them. */
const fieldsOfCover = (language: Language): Map<string, string> =>
  new Map(
    Object.entries(wordsIn(coverPageWords, language).fields).map(([field, name]) => [
      field,
      name.split(',')[0] ?? name,
    ]),
  )
