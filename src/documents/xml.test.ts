import { expect, test } from 'vitest'
import { parseXml } from './xml.ts'

const parseText = (text: string) => parseXml(new TextEncoder().encode(text), 'word/comments.xml')

test.each(['<a:b><c/></a:b>', '<a:b/>', '<?xml version="1.0"?>\n<a:b>x</a:b>\n', '<a:b></a:b ><!-- end -->'])(
  '%s is a whole part',
  text => {
    expect(parseText(text).name).toBe('b')
  },
)

test.each(['<a:b><c/>', '<a:b><c></c>', '<a:b>x</a:bc>', '', 'x'])('%s is a damaged one', text => {
  expect(() => parseText(text)).toThrow('fileDamaged')
})
