import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { beforeAll, describe, expect, test } from 'vitest'

import { writePdf } from '#documents/write-pdf/write-pdf.ts'
import { type Language, languages } from '#domain/language.ts'
import { reports } from '#reports/index.ts'
import type { Report } from '#reports/report.ts'
import { goldenPlan, goldenPlanBefore, goldenProgress, goldenProgressBefore } from '../golden-world.ts'
import { differingPoints, drawDifference } from '../made/compare-pictures.ts'
import { pdfPictures } from '../made/pdf-pictures.ts'

// Compares each page of each paper with its last reviewed picture.
// A page that looks different is not wrong, but a person must review it.

const golden = join(import.meta.dirname, '../golden')
const root = join(import.meta.dirname, '../..')
const newFolder = join(root, 'dist/golden')
const accept = `Look at dist/golden at full size. If the pages are right: cp dist/golden/*.png tests/golden/`

/** The most different points that are only the edges of letters. */
const mostPoints = 8

const pagesOf = (report: Report, language: Language) => {
  const since = {
    plan: goldenPlanBefore,
    progress: goldenProgressBefore,
    version: 'March',
    changedBy: 'Secretariat',
    changedAt: '2030-05-02T10:00:00.000Z',
  }
  const facts = {
    plan: goldenPlan,
    progress: goldenProgress,
    version: 'May',
    since,
    cover: report.cover(language),
    madeOn: '2030-05-02',
    author: 'Secretariat',
  }
  return pdfPictures(writePdf(report.lay(facts, language)))
}

beforeAll(() => {
  rmSync(newFolder, { recursive: true, force: true })
  mkdirSync(join(newFolder, 'differences'), { recursive: true })
})

describe.each(reports.map(report => [report.name, report] as const))('%s', (name, report) => {
  test.each(languages)('looks the same as the last reviewed picture (%s)', async language => {
    const pages = await pagesOf(report, language)
    const storedFiles = readdirSync(golden).filter(file => file.startsWith(`${name}-${language}-`))
    const fileNames = pages.map((_, at) => `${name}-${language}-${at + 1}.png`)
    const changedPages: string[] = []
    for (const [at, page] of pages.entries()) {
      const file = fileNames[at] ?? ''
      const before = storedFiles.includes(file)
        ? await loadImage(readFileSync(join(golden, file)))
        : undefined
      if (before && differingPoints(before, page) <= mostPoints) continue
      changedPages.push(file)
      writeFileSync(join(newFolder, file), page.toBuffer('image/png'))
      if (before)
        writeFileSync(
          join(newFolder, 'differences', file),
          drawDifference(before, page).toBuffer('image/png'),
        )
    }
    expect(changedPages, `These pages are new or look otherwise. ${accept}`).toEqual([])
    expect(storedFiles.toSorted(), 'These pages are made no more: delete them from tests/golden.').toEqual(
      fileNames.toSorted(),
    )
  })
})

test('no picture belongs to a report that no longer exists', () => {
  const names = reports.flatMap(({ name }) => languages.map(language => `${name}-${language}-`))
  expect(readdirSync(golden).filter(file => !names.some(start => file.startsWith(start)))).toEqual([])
})

test('a line that moved by one point is a difference', () => {
  const draw = (words: string, y: number) => {
    const canvas = createCanvas(300, 40)
    canvas.getContext('2d').fillText(words, 10, y)
    return canvas
  }
  const before = draw('Résolution XIV.8 par. 10', 20)
  expect(differingPoints(before, draw('Résolution XIV.8 par. 10', 20))).toBe(0)
  expect(differingPoints(before, draw('Résolution XIV.8 par. 10', 21))).toBeGreaterThan(mostPoints)
})
