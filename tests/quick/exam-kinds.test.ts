import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { type Language, languages } from '#domain/language.ts'
import type { FieldKind } from '#fields/kinds/field-kind.ts'
import { faultSentence } from '#i18n/refusals/faults.ts'
import { openStore } from '#store/open-store.ts'
import { internalWords } from '../internal-words.ts'
import { examReading, examWriting, kindSamples, sampleValues } from '../kind-samples.ts'
import { kindsSuite } from '../kinds-suite.ts'

kindsSuite(() => openStore({ memory: true }))

describe.each(kindSamples)('$label', sample => {
  const { kind, anyValue } = sample
  const values = sampleValues(sample)

  test('has as many texts and cells as pieces and columns, each with a name of its own', () => {
    for (const parts of [kind.pieces, kind.columns]) {
      expect(parts.length).toBeGreaterThan(0)
      expect(new Set(parts.map(({ suffix }) => suffix)).size).toBe(parts.length)
    }
    expect(values.length).toBeGreaterThan(0)
    for (const value of values) {
      expect(kind.toCells(value)).toHaveLength(kind.columns.length)
      expect(kind.write(value, examWriting('en'))).toHaveLength(kind.pieces.length)
    }
  })

  test.each(languages)('texts in %s are read back', language => {
    for (const value of values)
      expect(readBack(kind, language, value), JSON.stringify(value)).toEqual({ value })
    const made = fc.property(anyValue ?? fc.constantFrom(...values), value => {
      expect(readBack(kind, language, value)).toEqual({ value })
    })
    fc.assert(made, { numRuns: 50 })
  })

  const saysOwnWords = kind.filter !== 'words' && kind.name !== 'list'
  test.each(languages)('is said in %s without anything internal', language => {
    const texts = values.map(value => kind.say(value, examWriting(language)))
    expect(texts).not.toContain('')
    expect(saysOwnWords ? texts.flatMap(internalWords) : []).toEqual([])
  })

  test('empty texts are no value', () => {
    for (const texts of [[], kind.pieces.map(() => ''), kind.pieces.map(() => ' \u00a0\n')])
      expect(kind.read(texts, examReading('fr'))).toEqual({ value: undefined })
  })

  test('JSON has the values as they are, and a JSON Schema for reading and writing', () => {
    for (const value of values) {
      expect(kind.schema.parse(JSON.parse(JSON.stringify(value)))).toEqual(value)
      expect(kind.compare(value, value)).toBe(0)
    }
    for (const io of ['input', 'output'] as const)
      expect(Object.keys(z.toJSONSchema(kind.schema, { io })).length).toBeGreaterThan(1)
    for (const other of [null, {}, [], '', 'x\0', { amount: 1 }, Number.NaN])
      expect(kind.schema.safeParse(other).success, JSON.stringify(other)).toBe(false)
  })

  test('refers to what its columns refer to', () => {
    const targets = new Set(kind.columns.flatMap(({ refersTo }) => refersTo ?? []))
    for (const value of values)
      expect(new Set(kind.references(value).map(({ target }) => target))).toEqual(targets)
  })

  test.each(kind.examples.bad)('refuses $texts: $fault', ({ texts, fault }) => {
    for (const language of languages) {
      const read = kind.read(texts, examReading(language))
      if (!('faults' in read)) throw new Error(`It was read as ${JSON.stringify(read.value)}`)
      expect(read.faults.map(each => each.fault)).toContain(fault)
      for (const { piece, ...each } of read.faults) {
        expect(kind.pieces.map(({ suffix }) => suffix)).toContain(piece)
        expect(faultSentence(language, { field: 'field', ...each })).toMatch(/^[\p{Lu}“«].*\.$/su)
      }
    }
  })
})

const readBack = (kind: FieldKind, language: Language, value: unknown): unknown =>
  kind.read(kind.write(value, examWriting(language)), examReading(language, value))

test('no two kinds need the same sentence for what is particular to them', () => {
  const own = kindSamples.flatMap(({ kind }) =>
    kind.examples.bad.map(({ fault }) => fault).filter(fault => fault.startsWith('notA')),
  )
  expect([...new Set(own)].toSorted()).toEqual([
    'notACurrency',
    'notADay',
    'notALink',
    'notAMandate',
    'notAMonth',
    'notANumber',
    'notAPlace',
    'notASymbol',
    'notAnAddress',
    'notAnInstant',
  ])
})
