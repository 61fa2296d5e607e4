import { expect, test } from 'vitest'

import { fieldFormats } from '#i18n/field-formats.ts'
import { textIn } from '#domain/text.ts'
import { trainings } from '#registers/trainings.ts'
import type { SentForm } from '#doors/web/frame/sent-form.ts'

import { differentTexts, readFormTexts, textsOfValues } from './form-texts.ts'

const formOf = (pairs: readonly (readonly [string, string])[]): SentForm => ({
  text: name => pairs.find(([each]) => each === name)?.[1],
  list: () => undefined,
  everyText: name => pairs.flatMap(([each, text]) => (each === name ? [text] : [])),
  file: () => undefined,
  texts: new Map(pairs),
})
const fields = { title: trainings.fields.title, kind: trainings.fields.kind, files: trainings.fields.files }
const writing = { language: 'fr', nameOf: () => undefined, formats: fieldFormats('fr') } as const

test('several inputs of one text are its lines, empty ones left out; what was not sent stays away', () => {
  expect(
    readFormTexts(
      formOf([
        ['files', ''],
        ['files', 'one.pdf'],
        ['files', ' '],
        ['files', 'two.pdf'],
        ['title.en', 'Webinar'],
        ['colour', 'red'],
      ]),
      fields,
    ),
  ).toEqual({ files: 'one.pdf\ntwo.pdf', 'title.en': 'Webinar' })
  expect(readFormTexts(formOf([['files', '']]), fields)).toEqual({ files: '' })
})

test('the texts of values have one for each piece', () => {
  const values = { title: textIn('en', 'Peat'), kind: 'webinar' }
  expect(textsOfValues(fields, values, writing)).toEqual({
    'title.en': 'Peat',
    'title.fr': '',
    'title.es': '',
    kind: 'Webinaire',
    files: '',
  })
})

test('a choice that a form sent by its code is no other than the one that is there by its title', () => {
  const now = { 'title.en': 'Peat', 'title.fr': '', 'title.es': '', kind: 'Webinaire', files: '' }
  expect(differentTexts(fields, { ...now, kind: 'webinar' }, now)).toEqual({})
  expect(differentTexts(fields, { kind: 'workshop', 'title.fr': 'Tourbe' }, now)).toEqual({
    kind: 'Webinaire',
    'title.fr': '',
  })
})
