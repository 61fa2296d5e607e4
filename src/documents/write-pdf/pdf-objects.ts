/** The numbered objects of a PDF: streams as compressed bytes, all others as text. */
export type PdfObjects = {
  texts: ReadonlyMap<number, string>
  /**
   * The compressed bytes of a stream; undefined where the object is no stream, or states more than its
   * length.
   */
  stream: (id: number) => Uint8Array | undefined
  /** The file with new compressed bytes in these streams. */
  withStreams: (streams: ReadonlyMap<number, Uint8Array>) => Uint8Array
}

/** The objects of a PDF that lists them in one table at its end, as Typst does; else undefined. */
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

/** The object table: where it begins, the text before its entries, the entries, and the text after them. */
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
