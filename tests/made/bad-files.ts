import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { AlignmentType, Document, Packer, Paragraph } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import writeExcelFile from 'write-excel-file/node'

/** The paragraphs of a letter, which is no plan. */
const letter = [
  'Dear colleagues,',
  'Thank you for the fine days by the lake. The photographs are in the usual place.',
  'We hope to see you all again in the spring, with better weather and warmer coats.',
]

/** The letter as plain text. */
export const letterTxt = (): Uint8Array => strToU8(letter.join('\n\n'))

/** The letter as a Word document. */
export const letterDocx = async (): Promise<Uint8Array> => {
  const children = letter.map(text => new Paragraph({ text, alignment: AlignmentType.START }))
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

/** A sheet with a table that is no plan. */
export const shoppingXlsx = async (): Promise<Uint8Array> =>
  new Uint8Array(
    await writeExcelFile([
      ['Fruit', 'Kilos'],
      ['Apples', 3],
      ['Pears', 2],
    ]).toBuffer(),
  )

/** An encrypted Office file: the container of Word and Excel, with the name of its stream in UTF-16. */
export const encipheredOffice = (): Uint8Array => {
  const name = Buffer.from('EncryptedPackage', 'utf16le')
  return new Uint8Array(
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1016), name, Buffer.alloc(2000)]),
  )
}

/** An Office file whose zip entries are marked as encrypted. */
export const encipheredZip = async (): Promise<Uint8Array> => {
  const bytes = await letterDocx()
  bytes[6] = (bytes[6] ?? 0) | 1
  return bytes
}

/** A PDF that asks for a password. */
export const encipheredPdf = (): Uint8Array => {
  const secret = '41'.repeat(32)
  return pdfFrom([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
    `<< /Filter /Standard /V 1 /R 2 /O <${secret}> /U <${secret}> /P -44 >>`,
  ])
}

const pdfFrom = (objects: string[]): Uint8Array => {
  let text = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const size = objects.length + 1
  const id = '<00112233445566778899aabbccddeeff>'
  const trailer = `<< /Size ${size} /Root 1 0 R /Encrypt ${objects.length} 0 R /ID [${id} ${id}] >>`
  return strToU8(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n${trailer}\nstartxref\n${text.length}\n%%EOF\n`,
  )
}

/** A scanned paper: a page with one picture. */
export const picturePdf = (): Uint8Array => {
  const pixels = Array.from({ length: 64 * 3 }, (_, index) => (index * 37) % 256).join(', ')
  const page = `#image(bytes((${pixels})), format: (encoding: "rgb8", width: 8, height: 8), width: 100%)`
  const compiler = NodeCompiler.create()
  const output = compiler.compile({ mainFileContent: page })
  if (!output.result) throw new Error(JSON.stringify(output.takeDiagnostics()?.shortDiagnostics))
  return new Uint8Array(compiler.pdf(output.result))
}

/** The first part of a file, as after an interrupted transfer. */
export const truncate = (bytes: Uint8Array): Uint8Array => bytes.slice(0, Math.floor(bytes.length * 0.6))

/** The letter as a Word file with one part replaced or added. */
const docxWith = async (part: string, content: Uint8Array): Promise<Uint8Array> =>
  zipSync({ ...unzipSync(await letterDocx()), [part]: content })

/** A Word document whose text unpacks to 60 MB. */
export const bombDocx = (): Promise<Uint8Array> =>
  docxWith('word/document.xml', new Uint8Array(60_000_000).fill(0x20))

/** The same document, but its entry states an unpacked size of nine bytes. */
export const lyingBombDocx = async (): Promise<Uint8Array> => {
  const bytes = Buffer.from(await bombDocx())
  const size = Buffer.alloc(4)
  size.writeUInt32LE(60_000_000)
  for (let at = bytes.indexOf(size); at >= 0; at = bytes.indexOf(size, at + 4)) bytes.writeUInt32LE(9, at)
  return new Uint8Array(bytes)
}

/** A Word document whose text is an entity that stands for ever longer ones. */
export const entitiesDocx = (): Promise<Uint8Array> => {
  const levels = Array.from(
    { length: 9 },
    (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`,
  ).join('')
  const body =
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&e9;</w:t></w:r></w:p></w:body></w:document>'
  return docxWith(
    'word/document.xml',
    strToU8(`<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e0 "lake">${levels}]>${body}`),
  )
}

/** A Word document with macros in it. */
export const macroDocx = (): Promise<Uint8Array> => docxWith('word/vbaProject.bin', new Uint8Array([1, 2, 3]))

/** A picture, which is no paper. */
export const pictureFile = (): Uint8Array =>
  new Uint8Array(Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex'))

/** A workbook with a formula and its last value in its last filled cell. */
export const withFormula = (workbook: Uint8Array, formula: string, value: string): Uint8Array => {
  const parts = unzipSync(workbook)
  const name = 'xl/worksheets/sheet1.xml'
  const sheet = strFromU8(parts[name] ?? new Uint8Array())
  const last = sheet.lastIndexOf(' t="s"')
  const end = sheet.indexOf('</c>', last)
  if (last < 0) throw new Error('no text in the sheet')
  const newSheet = `${sheet.slice(0, last)} t="str"><f>${formula}</f><v>${value}</v>${sheet.slice(end)}`
  return zipSync({ ...parts, [name]: strToU8(newSheet) })
}
