import { describe, expect, test } from 'vitest'
import { languages } from '#domain/language.ts'
import { Refusal, type RefusalArguments, type RefusalCode, type RefusalValues } from '#domain/refusal.ts'
import { internalWords } from '#tests/internal-words.ts'
import { refusalSentence } from './refusal-sentence.ts'

const when = '2026-11-23T21:17:00Z'

const examples: RefusalValues = {
  fileEmpty: {},
  fileNotAPlan: {},
  fileEncrypted: {},
  fileDamaged: { part: 'word/document.xml' },
  fileImageOnly: {},
  fileTooLarge: { most: 25, size: 26 },
  fileExpands: { most: 200 },
  fileEntities: { part: 'word/document.xml' },
  fileMacro: {},
  fileUnknown: {},
  sheetHeadingTwice: { heading: 'Title' },
  sheetHeadingsUnknown: {},
  fileTooManyRows: { rows: 24001, most: 20000 },
  listTooLongForPaper: { most: 1000 },
  exportTooLong: { rows: 24001, most: 10000 },
  exportRightsChanged: {},
  fileOverLimit: { limit: 'cells', most: 500_000 },
  fileTextTooLong: { most: 100_000, text: 'wetlands' },
  fileTooHeavy: {},
  fileMissing: { file: 'plan.docx' },
  planFileInvalid: { field: 'sections.0.title' },
  paperLetters: { letters: 'ア' },
  versionFileUnknown: { field: 'content' },
  versionFileChanged: {},
  notPermitted: {
    useCase: 'revise-activity',
    person: 'Planner',
    denial: { right: ['change', 'plan'], reason: 'role', roles: ['planner'] },
  },
  notFound: { what: 'wetlands-2031' },
  clash: { who: 'Planner', when },
  recordsClash: { names: 'TRN-2031-002, TRN-2031-007' },
  recordReferred: {
    registers: [{ title: { en: 'Meetings', fr: 'Réunions', es: 'Reuniones' }, records: 2 }],
    others: 3,
  },
  lastState: {},
  inputInvalid: { faults: [{ field: 'title', fault: 'tooLong', most: 2000 }] },
  formTooLarge: {},
  formDamaged: {},
  importClosed: { when },
  correctionImpossible: { number: '1.1', row: 2, cell: 'activity:2024' },
  versionNameTaken: { name: 'As sent' },
  coverFactUnknown: { name: 'years', names: 'year, title' },
  symbolUnknown: { symbol: 'Number 9' },
  paperSymbolTaken: { symbol: 'SC63 Doc.14', next: 'SC63 Doc.14 Rev.1' },
  codeNotInLegend: { code: 'XYZ', choices: 'SG, DSG', codeField: 'leads' },
  dayUnknown: { day: '31 février 2024' },
  textEmptied: {},
  closingStatus: {},
  cancelled: {},
  tooManyRuns: { most: 40 },
  tooManyUploads: {},
  mailContentGone: {},
  unsubscribeUnknown: {},
  paperNotWord: {},
  paperOfOtherOrigin: {},
  paperOfOtherPlan: { plan: 'peatlands' },
  paperOfOtherKind: { report: 'briefing' },
  paperVersionUnknown: { version: 'As sent' },
  paperLanguageOther: { paperLanguage: 'fr', textLanguage: 'es' },
  paperTablesGone: {},
  paperOverfull: {},
  returnTooLong: { edits: 30_000, most: 20_000 },
  returnUndecided: { edits: 3 },
  returnResultRefused: { result: '2.2 Donors are thanked' },
  returnClosed: { when },
  databaseNewer: { database: 12, program: 9 },
  dataFolderLocked: { folder: 'data', pid: 24001 },
  databaseUnreachable: { reason: 'ECONNREFUSED' },
  databaseUrlWrong: {},
  databaseMissing: { folder: '/data' },
  databaseBusy: {},
  folderUnwritable: { folder: '/data' },
  folderIsFile: { folder: '/data' },
  diskFull: {},
  queryTooLong: {},
  signInRefused: {},
  tooManyTries: { seconds: 30 },
  demoClosed: {},
  keyMistyped: {},
  keyUnknown: {},
  keyEnded: { when },
  keyExpired: { day: '2030-11-30' },
  keyReadsOnly: {},
  keyDayWrong: { most: '2032-11-30' },
  keyBeyondRights: {},
  lastAdministrator: {},
  erasureUnconfirmed: { name: 'Ana Example' },
  tooLateToTakeBack: {},
  fileEmptied: { when },
  lookingOnly: {},
  lookingPrivate: {},
  ownSecondFactor: {},
  postNameTaken: { code: 'SA', qualifier: 'Americas' },
  holderSame: {},
  holderFollows: { day: '2024-02-29' },
  standInHolds: {},
  daysReversed: {},
  postEnded: {},
  selfLeaves: {},
  fieldOutOfReach: {},
  linkUnknown: {},
  linkUsed: {},
  linkEnded: {},
  linkExpired: {},
  setUpDone: {},
  emailTaken: {},
  notInvited: {},
  personLeft: {},
  passwordKnown: {},
  passwordWrong: {},
  codeWrong: {},
  signInExpired: {},
  secondFactorSet: {},
  secondFactorDemanded: {},
  providerRefused: {},
  providerStranger: { email: 'somebody@example.org' },
  providerMailMissing: {},
  providerFactorMissing: {},
  secretFileWrong: { file: 'secret', least: 32 },
  auditBroken: { entry: 7 },
  exampleInvalid: { file: 'plan.json', place: 'lastYear', reason: 'before firstYear' },
  hostUnknown: { address: 'https://jacana.example.org' },
  crossSite: { from: 'example.org' },
  methodUnknown: { method: 'PUT' },
  addressTooLong: {},
  keyMissing: {},
  bodyUnreadable: {},
  bodyTooLarge: { most: 512 },
  versionMissing: {},
  actionUnknown: {},
}

const codes = Object.keys(examples) as RefusalCode[]

const sentencesOf = (...reason: RefusalArguments) =>
  languages.map(language => refusalSentence(language, new Refusal(...reason)))

describe.each(codes)('%s', code => {
  const sentences = languages.map(language =>
    refusalSentence(language, new Refusal(...([code, examples[code]] as RefusalArguments))),
  )

  test('has a whole sentence in each language, without unfilled values', () => {
    expect(new Set(sentences).size).toBe(languages.length)
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[\p{Lu}“«].*[.]$/su)
      expect(sentence).not.toMatch(/[[\]{}]|undefined|\[object|NaN| {2}| [.,] /u)
    }
  })

  test('never shows the name of a use-case, of a field or of a file part', () => {
    for (const sentence of sentences)
      expect(sentence).not.toMatch(/revise-activity|sections\.|word\/|“title”|«title»/u)
  })
})

test.each<RefusalArguments>([
  ['fileTooLarge', { most: 25 }],
  ['fileMissing'],
  ['notFound'],
  ['clash'],
  ['importClosed', {}],
  ['correctionImpossible', { number: '1.1' }],
  ['paperSymbolTaken', { symbol: 'SC63 Doc.14' }],
  ['paperOfOtherPlan', {}],
  ['paperVersionUnknown', {}],
  ['returnClosed', {}],
  ['dataFolderLocked', { folder: 'data' }],
  ['exampleInvalid', { file: 'plan.json', place: '', reason: '' }],
  ['crossSite', {}],
])('%s leaves out without a trace what is not known', (...reason) => {
  for (const sentence of sentencesOf(...reason))
    expect(sentence).not.toMatch(/[[\]{}]|undefined| {2}| [.,] |\( |\(\)/u)
})

test('a refused right says what, the one reason, and who may', () => {
  const roles = ['planner', 'headOfFunction'] as const
  const right = ['change', 'progress'] as const
  const reach = [{ posts: [{ code: 'SA', qualifier: 'Africa' }] }, { sections: ['3'] }]
  const [en, fr] = sentencesOf('notPermitted', {
    person: 'Lead',
    denial: { right, reason: 'reach', reach, roles },
  })
  expect(en).toBe(
    'You may not change reported progress here. Your right is limited to activities that are led or supported by SA Africa and activities of function 3. Who may: Planner and Head of function. An administrator gives roles.',
  )
  expect(fr).toContain('SA Afrique')
  const [field] = sentencesOf('notPermitted', {
    person: 'Finance',
    denial: {
      right: ['change', 'plan'],
      reason: 'field',
      fields: ['leads'],
      allowedFields: ['funding'],
      roles: ['planner'],
    },
  })
  expect(field).toBe(
    'You may not change plans here. Your right is limited to these fields: budget. Who may: Planner. An administrator gives roles.',
  )
  const signIn = { right: ['read', 'import'], reason: 'signIn', roles: ['planner'] } as const
  expect(sentencesOf('notPermitted', { person: '', denial: signIn })[0]).toContain('Sign in')
})

test('a quantity has the number format of the language; a number in a name does not', () => {
  const [en, fr] = sentencesOf('fileTooManyRows', examples.fileTooManyRows)
  expect(en).toContain('24,001')
  expect(fr).toContain('24\u202f001')
  expect(sentencesOf('dataFolderLocked', examples.dataFolderLocked)[0]).toContain('24001')
})

test('an instant has the date and time format of the language', () => {
  const [en, , es] = sentencesOf('clash', examples.clash)
  expect(en).toContain('by Planner on 23 November 2026')
  expect(es).toContain('por Planificación el 23 de noviembre de 2026')
})

test('a correction that cannot be made names the row and the column, without the key of the cell', () => {
  const places = sentencesOf('correctionImpossible', examples.correctionImpossible).map(
    each => each.split('. ')[0] ?? '',
  )
  expect(places).toEqual([
    'This correction cannot be made: 1.1, row 2, “Activities 2024”',
    'Cette correction est impossible\u00a0: 1.1, ligne 2, «\u00a0Activités 2024\u00a0»',
    'Esta corrección no se puede hacer: 1.1, fila 2, «Actividades 2024»',
  ])
  expect(places.flatMap(internalWords)).toEqual([])
  const [, ofGoal] = sentencesOf('correctionImpossible', { number: '2', cell: 'goal' })
  expect(ofGoal).toContain('\u00a0: 2, «\u00a0But\u00a0».')
})

test('a report has its title for readers; an unknown one has its own name', () => {
  expect(sentencesOf('paperOfOtherKind', { report: 'briefing' })[1]).toContain(
    '«\u00a0Note de synthèse\u00a0»',
  )
  expect(sentencesOf('paperOfOtherKind', { report: 'toString' })[1]).toContain('«\u00a0toString\u00a0»')
})
