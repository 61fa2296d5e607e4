import { Refusal } from '#domain/refusal.ts'
import type { Person } from '#domain/rights/right.ts'
import type { Register } from '#fields/records/register.ts'
import { demandRegister } from '#use-cases/records/demand-register.ts'
import { applySheetImport } from '#use-cases/register-sheets/apply-sheet-import.ts'
import { chooseSheetRows } from '#use-cases/register-sheets/choose-sheet-rows.ts'
import { discardSheetImport } from '#use-cases/register-sheets/discard-sheet-import.ts'
import { exportBadRows } from '#use-cases/register-sheets/export-bad-rows.ts'
import { listOpenSheets } from '#use-cases/register-sheets/list-open-sheets.ts'
import { showSheetImport } from '#use-cases/register-sheets/show-sheet-import.ts'
import { startSheetImport } from '#use-cases/register-sheets/start-sheet-import.ts'
import { type ChosenFile, chosenFile, mostFileBytes } from '#doors/web/frame/chosen-file.ts'
import { demandChoice } from '#doors/web/frame/demand-choices.ts'
import type { PageBody } from '#doors/web/frame/page-body.ts'
import { textsOf } from '#doors/web/frame/sent-form.ts'
import { download, goTo, page, type Route, route, type Visit } from '#doors/web/route.ts'

import { demandRegisterRight, mayInRegister } from '../register-rights.ts'
import { checkSheetPage } from './check-sheet-page.tsx'
import { closedSheetPage } from './closed-sheet-page.tsx'
import { readSheetQuery, rowsRequest, sheetAddress, type SheetQuery } from './sheet-addresses.ts'
import { type WaitingSheet, uploadSheetPage } from './upload-sheet-page.tsx'

/** The routes that bring a sheet into a register: send, check, apply or discard, and what was left out. */
export const bringSheetRoutes: readonly Route[] = [
  route('recordsSheet', {
    get: async ({ ask, params, person, view }) => {
      const register = demandRegister(params.register)
      demandBringRight(person, register)
      return page(uploadSheetPage({ register, open: await openSheets(ask, register), view }))
    },
    form: {
      mostBytes: mostFileBytes,
      read: (form): { file?: ChosenFile } => chosenFile(form),
      send: async ({ ask, params: { register }, view: { language }, draft: { file } }) => {
        if (!file) throw new Refusal('fileMissing')
        const { id } = await ask(startSheetImport, { ...file, register, language })
        return goTo(sheetAddress(language, { register, id }))
      },
      showRefused: async ({ ask, params, refusal, view }) => {
        const register = demandRegister(params.register)
        return uploadSheetPage({ register, open: await openSheets(ask, register), refusal, view })
      },
    },
    examples: () => [{ parts: { register: 'trainings' } }],
  }),

  route('recordsSheetCheck', {
    get: async visit => {
      const { query } = visit
      const rows = readSheetQuery(query.get('show') ?? '', query.get('page') ?? '')
      return page(await showSheet(visit, { query: rows, isKept: query.has('saved') }))
    },
    examples: ({ sheetId: id, appliedSheetId, discardedSheetId }) => [
      { parts: { register: 'trainings', id } },
      { parts: { register: 'trainings', id }, query: { show: 'asks' } },
      { parts: { register: 'trainings', id }, query: { show: 'error' } },
      { parts: { register: 'trainings', id: appliedSheetId } },
      { parts: { register: 'trainings', id: discardedSheetId } },
    ],
  }),

  route('recordsSheetApply', {
    form: {
      sentFrom: 'recordsSheetCheck',
      mostBytes: 256 * 1024,
      read: form => ({
        ...textsOf(form, ['version', 'seenAt', 'do', 'show', 'page', 'among']),
        rows: form.everyText('rows'),
      }),
      send: async ({ ask, params: { register, id }, view: { language }, draft }) => {
        const decision = demandChoice('do', draft.do, ['apply', 'keep'])
        const request = {
          register,
          id,
          version: draft.version ?? '',
          among: (draft.among ?? '').split(' ').filter(Boolean).map(Number),
          rows: draft.rows.map(Number),
          language,
        }
        if (decision === 'apply') {
          await ask(applySheetImport, { ...request, seenAt: draft.seenAt ?? '' })
          return goTo(sheetAddress(language, { register, id }))
        }
        await ask(chooseSheetRows, request)
        const address = sheetAddress(language, { register, id }, queryOf(draft))
        return goTo(`${address}${address.includes('?') ? '&' : '?'}saved`)
      },
      showRefused: ({ draft, refusal, ...visit }) =>
        showSheet(visit, { query: queryOf(draft), refusal, checked: new Set(draft.rows) }),
    },
  }),

  route('recordsSheetDiscard', {
    form: {
      sentFrom: 'recordsSheetCheck',
      read: form => textsOf(form, ['version']),
      send: async ({ ask, params: { register, id }, view: { language }, draft: { version = '' } }) => {
        await ask(discardSheetImport, { register, id, version, language })
        return goTo(sheetAddress(language, { register, id }))
      },
      showRefused: ({ refusal, ...visit }) => showSheet(visit, { query: { page: 1 }, refusal }),
    },
  }),

  route('recordsSheetLeft', {
    get: async ({ ask, params: { register, id }, view: { language } }) =>
      download(await ask(exportBadRows, { register, id, format: 'xlsx', language })),
  }),
]

/** Whether a person may bring a sheet into a register: it adds records or changes them. */
const mayBring = (person: Person, register: Register): boolean =>
  mayInRegister(person, 'create', register) || mayInRegister(person, 'change', register)

/**
 * Demands that a person may bring a sheet into a register.
 * @throws Refusal notPermitted (denial)
 */
const demandBringRight = (person: Person, register: Register): void => {
  if (!mayBring(person, register)) demandRegisterRight(person, 'change', register)
}

const openSheets = (ask: Visit['ask'], { name }: Register): Promise<readonly WaitingSheet[]> =>
  ask(listOpenSheets, { register: name })

const queryOf = ({ show = '', page: number = '' }: { show?: string; page?: string }): SheetQuery =>
  readSheetQuery(show, number)

type SheetVisit = Pick<Visit<'recordsSheetCheck'>, 'ask' | 'params' | 'view'>

type SheetContext = { query: SheetQuery; isKept?: boolean; refusal?: Refusal; checked?: ReadonlySet<string> }

/** The page of a sheet as it stands: to check, or closed. */
const showSheet = async ({ ask, params, view }: SheetVisit, context: SheetContext): Promise<PageBody> => {
  const { register: name, id } = params
  const register = demandRegister(name)
  const sheet = await ask(showSheetImport, {
    register: name,
    id,
    language: view.language,
    ...rowsRequest(context.query),
  })
  const showPage = sheet.state === 'open' ? checkSheetPage : closedSheetPage
  return showPage({ register, sheet, view, ...context })
}
