import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import fc from 'fast-check'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { Refusal, type RefusalCode } from '#domain/refusal.ts'

import { readForm, type SentForm } from './sent-form.ts'

// The files of this test have a folder of their own, so that it sees each one that stays.
const usualFolder = process.env['TMPDIR']
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jacana-forms-'))
  process.env['TMPDIR'] = folder
})
afterAll(async () => {
  if (usualFolder === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = usualFolder
  await rm(folder, { recursive: true })
})

const boundary = '----FormBoundary7MA4YWxkTrZu0gW'
const multipart = `multipart/form-data; boundary=${boundary}`
const urlencoded = 'application/x-www-form-urlencoded'

const head = (disposition: string) => `--${boundary}\r\nContent-Disposition: ${disposition}\r\n\r\n`
const textPart = (name: string, text: string) => `${head(`form-data; name="${name}"`)}${text}\r\n`
const filePart = (fileName: string, text: string, name = 'file') =>
  `${head(`form-data; name="${name}"; filename="${fileName}"`)}${text}\r\n`
const end = `--${boundary}--\r\n`

/** A text that looks like the end of its part again and again. */
const fileText = `-\r\n--${boundary.slice(0, -1)}\r\n\r--\r\n\0 été\n`.repeat(40)
const wholeForm = Buffer.from(
  textPart('why', 'Été – ñandú') +
    filePart('Plan triennal – été.docx', fileText) +
    textPart('plan', '') +
    end,
)

/** What a route does with a form, and says of it. */
type Use = (form: SentForm) => Promise<string>
const sayRead: Use = async () => 'read'

type Answer = { status: number; text: string; connection: string | null }

/** The answer to a body: what `use` says of the form, or the code of the refusal. */
const send = async (
  body: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  { type = multipart, most = 25_000_000, use = sayRead } = {},
): Promise<Answer> => {
  const app = new Hono()
  app.onError((error, c) =>
    error instanceof Refusal ? c.text(error.message, 422) : c.text(error.stack ?? error.message, 500),
  )
  app.post('/', async c => {
    await using received = await readForm(c, most)
    return c.text(await use(received.form))
  })
  const parts = (async function* () {
    yield* body
  })()
  const stream = new ReadableStream({
    pull: async controller => {
      const { value, done } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
  })
  const init = { method: 'POST', body: stream, headers: { 'content-type': type }, duplex: 'half' }
  const answer = await app.request('/', init)
  return {
    status: answer.status,
    text: await answer.text(),
    connection: answer.headers.get('connection'),
  }
}

const cut = (bytes: Uint8Array, places: readonly number[]): Uint8Array[] => {
  const ends = [...places].toSorted((a, b) => a - b)
  return [...ends, bytes.length].map((to, i) => bytes.subarray(ends[i - 1] ?? 0, to))
}

test('texts and a file arrive whole, wherever the network cuts them', async () => {
  const places = fc.array(fc.nat(wholeForm.length), { maxLength: 30 })
  const use = async (form: SentForm) => {
    const file = form.file('file')
    if (!file) throw new Error('there is no file')
    const { fileName, content } = file
    expect([...form.texts]).toEqual([
      ['why', 'Été – ñandú'],
      ['plan', ''],
    ])
    expect(fileName).toBe('Plan triennal – été.docx')
    expect(await readFile(content.path, 'utf8')).toBe(fileText)
    expect(content.sha256).toBe(createHash('sha256').update(fileText).digest('hex'))
    return 'whole'
  }
  await fc.assert(
    fc.asyncProperty(places, async all => {
      expect((await send(cut(wholeForm, all), { use })).text).toBe('whole')
    }),
    { seed: 3, numRuns: 60 },
  )
})

test('a file lies in a private folder until the request is answered, however it is answered', async () => {
  let path = ''
  const see = async (form: SentForm) => {
    path = form.file('file')?.content.path ?? ''
    expect((await stat(dirname(path))).mode & 0o777).toBe(0o700)
    return 'seen'
  }
  expect((await send([wholeForm], { use: see })).text).toBe('seen')
  expect(existsSync(path)).toBe(false)
  const refuse = (form: SentForm) => see(form).then(() => Promise.reject(new Refusal('fileNotAPlan')))
  expect((await send([wholeForm], { use: refuse })).status).toBe(422)
  const fail = (form: SentForm) => see(form).then(() => Promise.reject(new Error('a defect')))
  expect((await send([wholeForm], { use: fail })).text).toContain('a defect')
  const gone = async function* () {
    yield wholeForm.subarray(0, -200)
    expect(await readdir(folder)).not.toEqual([])
    throw new Error('aborted')
  }
  expect((await send(gone())).text).toContain('formDamaged')
  expect(await readdir(folder)).toEqual([])
})

test('a file goes to the disk while it arrives', async () => {
  const most = 24
  let sent = 0
  const waiting: number[] = []
  const arriving = async function* () {
    yield Buffer.from(head('form-data; name="file"; filename="x"'))
    for (; sent < most; sent++) {
      const [upload] = await readdir(folder)
      if (upload) waiting.push(sent - (await stat(join(folder, upload, 'file'))).size / 1_000_000)
      yield new Uint8Array(1_000_000)
    }
    yield Buffer.from(`\r\n${end}`)
  }
  expect((await send(arriving())).status).toBe(200)
  expect(waiting.length).toBeGreaterThan(most - 3)
  expect(Math.max(...waiting)).toBeLessThanOrEqual(3)
})

test('where no file was chosen there is none; its name may have quotation marks', async () => {
  const nameOf = async (form: SentForm) => form.file('file')?.fileName ?? 'none'
  const sendFile = (fileName: string) =>
    send([Buffer.from(filePart(fileName, '') + end)], { use: nameOf }).then(({ text }) => text)
  expect(await sendFile('')).toBe('none')
  expect(await sendFile('the %22best%22 plan 100%.docx')).toBe('the "best" plan 100%.docx')
})

const longName = 'n'.repeat(201)

const damagedForms: [what: string, code: RefusalCode, body: string, type?: string][] = [
  ['is empty', 'formDamaged', ''],
  ['is no form', 'formDamaged', 'no part of a form'],
  ['has no boundary', 'formDamaged', textPart('a', 'b') + end, 'multipart/form-data'],
  ['has a boundary without end', 'formDamaged', end, `multipart/form-data; boundary=${'b'.repeat(300)}`],
  ['is of another type', 'formDamaged', 'a=b', 'text/plain'],
  ['has a part without a name', 'formDamaged', `${head('form-data')}x\r\n${end}`],
  ['has a part with a long name', 'formDamaged', textPart(longName, 'x') + end],
  ['has a file in a field with a long name', 'formDamaged', filePart('x', 'x', longName) + end],
  ['has too many parts', 'formDamaged', textPart('a', '').repeat(1001) + end],
  ['has two files', 'formDamaged', filePart('x', 'x').repeat(2) + end],
  ['has a text that is too long', 'formTooLarge', textPart('a', 'x'.repeat(600_000)) + end],
  ['has a file’s size and no file', 'formTooLarge', 'a=b&'.repeat(150_000), urlencoded],
  ['has too much text', 'formTooLarge', textPart('a', 'x'.repeat(200_000)).repeat(3) + end],
]

test.each(damagedForms)('a form that %s is refused as %s', async (_, code, body, type = multipart) => {
  const answer = await send([Buffer.from(body)], { type })
  expect(answer.text).toContain(code)
  expect(answer.connection).toBe('close')
  expect(await readdir(folder)).toEqual([])
})

test('a form without its end is refused, wherever it ends', async () => {
  const short = Buffer.from(textPart('a', 'b') + filePart('x', 'y') + end.trim())
  for (let length = 0; length < short.length; length++)
    expect((await send([short.subarray(0, length)])).text, `${length} bytes`).toContain('formDamaged')
  expect((await send([short])).text).toBe('read')
})

test('a form damaged anywhere is read or refused, and always answered', async () => {
  const harm = fc.record({ at: fc.nat(wholeForm.length - 1), byte: fc.nat(255), lost: fc.nat(90) })
  // Texts longer than the buffers of streams have stopped a parser for ever.
  const long = [textPart('a', 'x'.repeat(200_000)), head('attachment'), 'y'.repeat(200_000), '\r\n']
  await fc.assert(
    fc.asyncProperty(harm, fc.boolean(), async ({ at, byte, lost }, isLong) => {
      const parts = [
        ...(isLong ? long.map(text => Buffer.from(text)) : []),
        wholeForm.subarray(0, at),
        Uint8Array.of(byte),
        wholeForm.subarray(at + 1 + lost),
      ]
      expect([200, 422]).toContain((await send(parts)).status)
    }),
    { seed: 5, numRuns: 150 },
  )
  expect(await readdir(folder)).toEqual([])
})

test('no more of a body is read than is allowed, and the refusal says how much it was', async () => {
  let parts = 0
  const endless = async function* () {
    yield Buffer.from(head('form-data; name="file"; filename="x"'))
    for (; ; parts++) yield new Uint8Array(100_000)
  }
  const { text, connection } = await send(endless(), { most: 2_000_000 })
  expect(text).toBe('fileTooLarge {"most":2,"size":2.1}')
  expect(connection).toBe('close')
  expect(parts).toBeLessThan(25)
  const small = await send([new Uint8Array(1000)], { type: urlencoded, most: 999 })
  expect(small.text).toContain('formTooLarge')
  expect(await readdir(folder)).toEqual([])
})

test('a form without a file is read as browsers write it, and broken escapes stay as they are', async () => {
  const use = async (form: SentForm) => JSON.stringify([...form.texts, form.list('a')])
  const type = `${urlencoded}; charset=UTF-8`
  const { text } = await send([Buffer.from('a=1&a=%zz+%&b=%C3%A9t%C3%A9&c=%E9&d&a=')], { use, type })
  expect(JSON.parse(text)).toEqual([
    ['a', ''],
    ['b', 'été'],
    ['c', '\ufffd'],
    ['d', ''],
    ['1', '%zz %'],
  ])
})
