import { expect, it } from 'vitest'
import { readText } from './read-text.ts'

const latin = (text: string) => Uint8Array.from(text, character => character.charCodeAt(0))

it('reads UTF-8, with or without a byte order mark', () => {
  expect(readText(new TextEncoder().encode('\ufeffdécidé\r\nà Genève\f'))).toEqual({
    kind: 'lines',
    format: 'txt',
    lines: ['décidé', 'à Genève\f'],
  })
})

it('reads UTF-16, with or without a byte order mark', () => {
  const wide = new Uint8Array(Uint16Array.from('Plan de año', character => character.charCodeAt(0)).buffer)
  expect(readText(wide)).toMatchObject({ lines: ['Plan de año'] })
  expect(readText(Uint8Array.from([0xff, 0xfe, ...wide]))).toMatchObject({ lines: ['Plan de año'] })
})

it('guesses Western European where the bytes are not UTF-8, and warns of it', () => {
  expect(readText(latin('Résultat\n\x93ligne\x94'))).toEqual({
    kind: 'lines',
    format: 'txt',
    lines: ['Résultat', '“ligne”'],
    warnings: [{ code: 'encodingGuessed', values: { encoding: 'Windows-1252' } }],
  })
})

it('reads UTF-8 where only a few bytes are damaged', () => {
  const bytes = new TextEncoder().encode('é'.repeat(40))
  expect(readText(bytes.subarray(0, bytes.length - 1)).warnings).toBeUndefined()
})

it.each(['\0\x01\x02\x03 binary', '{\\rtf1 hello}', '<!DOCTYPE html><p>page</p>'])('refuses %j', text => {
  expect(() => readText(latin(text))).toThrow('fileUnknown')
})
