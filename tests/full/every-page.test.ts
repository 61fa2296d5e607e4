import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { languages } from '#domain/language.ts'
import { routes } from '#doors/web/routes.ts'
import { exampleAddresses } from '../example-addresses.ts'
import { openExampleWorld, type OpenWorld } from '../example-world.ts'
import { internalWords } from '../internal-words.ts'
import { isWhole } from '../sample.ts'
import { expectNoOverflow, expectNoOverlap, pageWidths } from './layout-faults.ts'
import { readerText } from './reader-text.ts'
import { axeFindings, type BrowserVisit, visitPages } from './visit.ts'

let visit: BrowserVisit
let world: OpenWorld['world']

beforeAll(async () => {
  const open = await openExampleWorld()
  world = open.world
  visit = await visitPages(open.pages)
})
afterAll(() => visit?.end())

/** Routes that no exam here opens, and why. */
const withoutExample = {
  files: [
    'planFile',
    'planTable',
    'importDoubts',
    'importsFile',
    'sentFile',
    'searchFile',
    'versionFile',
    'paperFile',
    'personDataFile',
    'peopleFile',
    'rightsFile',
    'recordsFile',
    'recordsExportFile',
    'recordsTemplate',
    'recordsSheetLeft',
  ],
  formsOfOtherPages: [
    'activityStatus',
    'importCorrect',
    'importApply',
    'importDiscard',
    'recordsSheetApply',
    'recordsSheetDiscard',
    'versionImport',
    'returnDecide',
    'returnApply',
    'returnDiscard',
    'mailSend',
    'mailSendFailed',
    'mailCameBack',
    'mailClear',
    'accountKeyEnd',
    'allKeyEnd',
    'linkEnd',
    'fileTakeBack',
    'postState',
    'postStandIn',
    'postHolder',
    'postHolding',
    'personState',
    'personFactor',
    'personSessionEnd',
    'personKeyEnd',
    'accountPassword',
    'accountEmail',
    'accountSessions',
    'secondFactorConfirm',
    'secondFactorCodes',
    'secondFactorOff',
    'invitationAgain',
    'indicatorMeasureEnd',
    'recordViews',
    'recordViewRemove',
    'recordStateBack',
    'recordPartRemove',
    'recordRestore',
    'signOut',
    'demoLeave',
    'lookEnd',
  ],
  ofTheIdentityProvider: ['signInProvider', 'signInProviderEnd'],
}

test('every route has an example, unless it sends a file or only takes the form of another page', () => {
  const missing = routes.filter(({ examples }) => !examples).map(({ name }) => name)
  expect(missing.toSorted()).toEqual(Object.values(withoutExample).flat().toSorted())
})

const themes = ['light', 'dark'] as const

/**
 * What the exam opens in a language, and in which themes axe reads it: the first example of a page in both.
 * At less than real size each example is opened in one language, and read in one theme.
 */
const examined = (language: (typeof languages)[number]) => {
  const examples = exampleAddresses(world, language).map(([, address]) => address)
  const first = new Set(new Map(exampleAddresses(world, language).toReversed()).values())
  return examples
    .map((address, i) => ({
      address,
      status: 200,
      themes: themes.filter((_, turn) => first.has(address) && (isWhole || i % themes.length === turn)),
    }))
    .filter((_, i) => isWhole || languages[i % languages.length] === language)
    .concat({ address: `/${language}/nowhere`, status: 404, themes: [] })
}

/** On a busy machine axe takes seconds for each page. */
const patience = 300_000

/** So many rows of a table axe reads at less than real size: they are alike, and each takes it as long. */
const mostRows = 12

const openFolded = (page: Page) =>
  page.evaluate(
    most => {
      for (const details of document.querySelectorAll('details')) details.open = true
      for (const row of document.querySelectorAll(`tbody > tr:nth-child(n + ${most + 1})`)) row.remove()
      // A field in focus scrolls the page: what then stands half under the bar looks too small to press.
      window.scrollTo(0, 0)
    },
    isWhole ? 10_000 : mostRows,
  )

/**
 * Turbo marks a page that updates itself, such as that of a paper under way, for the moment of the update.
 */
const isOfUpdate = (finding: string): boolean => /^aria-allowed-attr: <html [^>]*aria-busy/.test(finding)

test.each(languages)(
  'in %s every page answers, shows nothing internal, fits its window, and axe finds nothing',
  async language => {
    const { page, complaints } = await visit.openPage()
    for (const { address, status, themes } of examined(language)) {
      expect((await page.goto(visit.base + address))?.status(), address).toBe(status)
      expect(page.url(), 'an example is the address itself').toBe(visit.base + address)
      expect.soft(internalWords(await readerText(page)), address).toEqual([])
      for (const width of pageWidths) {
        await page.setViewportSize({ width, height: 900 })
        await expectNoOverflow(page, `${address} at ${width}`)
        await expectNoOverlap(page, `${address} at ${width}`)
      }
      await page.setViewportSize({ width: 1280, height: 900 })
      for (const theme of themes) {
        await page.emulateMedia({ colorScheme: theme })
        await openFolded(page)
        const findings = await axeFindings(page)
        expect
          .soft(
            findings.filter(each => !isOfUpdate(each)),
            `${address}, ${theme}`,
          )
          .toEqual([])
      }
    }
    expect(visit.pages.defects).toEqual([])
    // No page asks for what is missing or forbidden, except the one that is nowhere.
    expect(complaints.filter(complaint => !/ status of 404 /.test(complaint))).toEqual([])
    await page.context().close()
  },
  patience,
)
