import { strToU8, zipSync } from 'fflate'

const office = 'application/vnd.openxmlformats-officedocument'

const packageOf = (mainType: string, parts: Record<string, string>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml': `<Types><Override PartName="/main.xml" ContentType="${office}.${mainType}.main+xml"/></Types>`,
        ...parts,
      }).map(([name, xml]) => [name, strToU8(xml)]),
    ),
  )

/** A minimal Word file with this body. */
export const plainDocx = (body: string): Uint8Array =>
  packageOf('wordprocessingml.document', { 'main.xml': `<document><body>${body}</body></document>` })

/** A minimal workbook with this sheet. */
export const plainXlsx = (sheet: string): Uint8Array =>
  packageOf('spreadsheetml.sheet', {
    'main.xml': '<workbook><sheets><sheet name="Plan" r:id="r1"/></sheets></workbook>',
    '_rels/main.xml.rels':
      '<Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="sheet.xml"/></Relationships>',
    'sheet.xml': `<worksheet>${sheet}</worksheet>`,
  })

/** A row of a sheet with a text for each column. */
export const sheetRow = (number: number, texts: readonly string[]): string => {
  const cells = texts.map((text, column) => {
    const address = `${String.fromCharCode(0x41 + column)}${number}`
    return `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`
  })
  return `<row r="${number}">${cells.join('')}</row>`
}

/** A cell of a Word table that spans `span` columns. */
export const wordCell = (text: string, span = 1): string =>
  `<tc><tcPr><gridSpan val="${span}"/></tcPr><p><r><t>${text}</t></r></p></tc>`
