import { element, valued } from '../office/element.ts'
import { spaces } from './spaces.ts'
import { listKinds } from './writing.ts'

/**
 * The numbering part: the kinds of lists, and each list in the paper (`w:num` elements).
 * The kinds are numbered paragraphs, bullets and actions.
 */
export const writeNumbering = (lists: readonly string[]): string =>
  element(
    'w:numbering',
    spaces('w'),
    kind(listKinds.paragraphs, { format: 'decimal', text: '%1.', left: 454, hanging: 454 }),
    kind(listKinds.bullets, { format: 'bullet', text: '•', left: 794, hanging: 340 }),
    kind(listKinds.cellBullets, { format: 'bullet', text: '•', left: 170, hanging: 170 }),
    kind(listKinds.actions, { format: 'lowerRoman', text: '%1)', left: 454, hanging: 454 }),
    ...lists,
  )

type Kind = { format: 'decimal' | 'bullet' | 'lowerRoman'; text: string; left: number; hanging: number }

const kind = (id: number, { format, text, left, hanging }: Kind): string =>
  element(
    'w:abstractNum',
    { 'w:abstractNumId': id },
    valued('w:multiLevelType', 'singleLevel'),
    element(
      'w:lvl',
      { 'w:ilvl': 0 },
      valued('w:start', 1),
      valued('w:numFmt', format),
      valued('w:lvlText', text),
      valued('w:lvlJc', 'left'),
      element('w:pPr', {}, element('w:ind', { 'w:left': left, 'w:hanging': hanging })),
    ),
  )
