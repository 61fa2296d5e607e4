import { describe, expect, test } from 'vitest'

import { writeDocx } from '#documents/write-docx/write-docx.ts'
import { writePdf } from '#documents/write-pdf/write-pdf.ts'
import { languages } from '#domain/language.ts'
import { reports } from '#reports/index.ts'
import { docxFaults } from '../made/docx-faults.ts'
import { docxPartFaults } from '../made/docx-part-faults.ts'
import { peatlandsState } from '../world.ts'

describe.each(reports.map(report => [report.name, report] as const))('%s', (_, report) => {
  test.each(languages)(
    'is a Word document without faults and an accessible PDF, the same each time (%s)',
    async language => {
      const lay = () => {
        const facts = {
          ...peatlandsState,
          version: 'May',
          cover: report.cover(language),
          madeOn: '2030-05-02',
          author: 'Secretariat',
        }
        return report.lay(facts, language)
      }
      const word = await writeDocx(lay())
      expect([...docxFaults(word), ...docxPartFaults(word)]).toEqual([])
      expect(Buffer.from(await writeDocx(lay())).equals(Buffer.from(word))).toBe(true)
      const pdf = Buffer.from(writePdf(lay()))
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
      expect(Buffer.from(writePdf(lay())).equals(pdf)).toBe(true)
    },
  )
})
