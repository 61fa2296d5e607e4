/** A PDF as its numbered objects: those that are no streams as text, and the streams of compressed bytes and nothing else. */
export type PdfObjects = {
  texts: ReadonlyMap<number, string>
  /** The compressed bytes of a stream; nothing where the object is none, or is one that says more than its length. */
  stream: (id: number) => Uint8Array | undefined
  /** The file with these compressed bytes in those streams. */
  withStreams: (streams: ReadonlyMap<number, Uint8Array>) => Uint8Array
}

/** Opens a PDF whose objects are listed in one table at its end, as Typst writes it; nothing where they are not. */
export const openObjects = (bytes: Uint8Array): PdfObjects | undefined => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const table = tableOf(file)
  if (!table) return undefined
  const places = table.entries
    .flatMap((entry, id) => (entry.startsWith('n', 17) ? [{ id, from: Number(entry.slice(0, 10)) }] : []))
    .toSorted((one, other) => one.from - other.from)
  const parts = new Map(
    places.map(({ id, from }, i) => [id, file.subarray(from, places[i + 1]?.from ?? table.from)]),
  )
  return {
    texts: new Map(
      [...parts]
        .filter(([, part]) => !part.includes(streamBegins))
        .map(([id, part]) => [id, part.toString('latin1')]),
    ),
    stream: id => streamOf(parts.get(id)),
    withStreams: streams => {
      const newObjects = new Map(
        [...parts].map(([id, part]): [number, Buffer] => {
          const bytes = streams.get(id)
          return [id, bytes ? streamObject(id, bytes) : part]
        }),
      )
      return joinObjects(file.subarray(0, places[0]?.from ?? table.from), newObjects, table)
    },
  }
}

/** Where the list of objects begins, what stands before its entries, the entries, and what follows them. */
type Table = { from: number; head: string; entries: readonly string[]; trailer: string }

const tableOf = (file: Buffer): Table | undefined => {
  const from = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.subarray(-64).toString('latin1'))?.[1])
  if (!Number.isSafeInteger(from)) return undefined
  const text = file.subarray(from).toString('latin1')
  const [head = '', count = ''] = /^xref\n0 (\d+)\n/.exec(text) ?? []
  const at = (i: number): number => head.length + i * entryLength
  const entries = Array.from({ length: Number(count) }, (_, i) => text.slice(at(i), at(i + 1)))
  return entries.length === 0 ? undefined : { from, head, entries, trailer: text.slice(at(entries.length)) }
}

const entryLength = 20
const streamBegins = '>>\nstream\n'

const streamOf = (part: Buffer | undefined): Uint8Array | undefined => {
  const head = part?.subarray(0, 100).toString('latin1') ?? ''
  const [all = '', length] =
    /^\d+ 0 obj\n<<\n {2}\/Length (\d+)\n {2}\/Filter \/FlateDecode\n>>\nstream\n/.exec(head) ?? []
  return length === undefined ? undefined : part?.subarray(all.length, all.length + Number(length))
}

const streamObject = (id: number, bytes: Uint8Array): Buffer => {
  const head = `${id} 0 obj\n<<\n  /Length ${bytes.length}\n  /Filter /FlateDecode\n${streamBegins}`
  return Buffer.concat([Buffer.from(head, 'latin1'), bytes, Buffer.from('\nendstream\nendobj\n\n', 'latin1')])
}

const joinObjects = (
  before: Buffer,
  parts: ReadonlyMap<number, Buffer>,
  { head, entries, trailer }: Table,
): Uint8Array => {
  const places = new Map<number, number>()
  let at = before.length
  for (const [id, part] of parts) {
    places.set(id, at)
    at += part.length
  }
  const lines = entries.map(
    (entry, id) => `${String(places.get(id) ?? entry.slice(0, 10)).padStart(10, '0')}${entry.slice(10)}`,
  )
  const end = `${head}${lines.join('')}${trailer.replace(/startxref\s+\d+/, `startxref\n${at}`)}`
  return Uint8Array.from(Buffer.concat([before, ...parts.values(), Buffer.from(end, 'latin1')]))
}
