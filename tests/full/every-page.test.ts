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
    'mailCameBack',
    'mailClear',
    'accountKeyEnd',
    'allKeyEnd',
    'fileTakeBack',
    'postState',
    'postStandIn',
    'postHolder',
    'postHolding',
    'personState',
    'personFactor',
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

/** What the exams open in a language: each example, or at less than real size each in one language alone. */
const addresses = (language: (typeof languages)[number]) => [
  ...exampleAddresses(world, language)
    .filter((_, i) => isWhole || languages[i % languages.length] === language)
    .map(([, address]) => ({ address, status: 200 })),
  { address: `/${language}/nowhere`, status: 404 },
]

/** The first example of each page: all of them in each theme, or at less than real size each in one theme. */
const kindsOfPage = (language: (typeof languages)[number], turn: number) =>
  [...new Map(exampleAddresses(world, language).toReversed()).values()].filter(
    (_, i) => isWhole || i % themes.length === turn,
  )

const themes = [
  { theme: 'light', language: 'en', turn: 0 },
  { theme: 'dark', language: 'es', turn: 1 },
] as const

/** On a busy machine axe takes seconds for each page. */
const patience = 300_000

const openFolded = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    // A field in focus scrolls the page: what then stands half under the bar looks too small to press.
    window.scrollTo(0, 0)
  })

test.each(languages)(
  'in %s every page answers, shows nothing internal, fits its window and has nothing upon another thing',
  async language => {
    const { page } = await visit.openPage()
    for (const { address, status } of addresses(language)) {
      expect((await page.goto(visit.base + address))?.status(), address).toBe(status)
      expect(page.url(), 'an example is the address itself').toBe(visit.base + address)
      expect.soft(internalWords(await readerText(page)), address).toEqual([])
      for (const width of pageWidths) {
        await page.setViewportSize({ width, height: 900 })
        await expectNoOverflow(page, `${address} at ${width}`)
        await expectNoOverlap(page, `${address} at ${width}`)
      }
    }
    expect(visit.pages.defects).toEqual([])
    await page.context().close()
  },
  patience,
)

test.each(themes)(
  'axe finds nothing to say of any kind of page in $language, $theme',
  async ({ theme, language, turn }) => {
    const { page, complaints } = await visit.openPage({ theme })
    for (const address of kindsOfPage(language, turn)) {
      await page.goto(visit.base + address)
      await openFolded(page)
      expect.soft(await axeFindings(page), address).toEqual([])
    }
    // No page asks for what is missing or forbidden.
    expect(complaints).toEqual([])
    await page.context().close()
  },
  patience,
)
