import { expect, it } from 'vitest'
import { joinCellParagraphs } from './cell-text.ts'

it.each([
  [['One.', 'Two.'], 'One.\n\nTwo.'],
  [['Organise:', '\uf0b7 25th meeting', '– Bureau'], 'Organise:\n• 25th meeting\n• Bureau'],
  [['a\nb', '', '  c  d '], 'a\n\nb\n\nc d'],
  [['- 5 %'], '- 5 %'],
  [['co\u00adordinate'], 'coordinate'],
])('of %j makes %j', (paragraphs, text) => {
  expect(joinCellParagraphs(paragraphs)).toBe(text)
})
