/**
 * A mail as it came over the line: whom it was handed over for, its headers by small letters, and its two
 * forms.
 */
export type ReadMail = { to: string; headers: ReadonlyMap<string, string>; text: string; html: string }

/** A mail of two forms, read from its source. */
export const readMail = (to: string, source: string): ReadMail => {
  const [head, body] = cut(source)
  const headers = readHeaders(head)
  const boundary = /boundary="([^"]+)"/.exec(headers.get('content-type') ?? '')?.[1] ?? ''
  const parts = body.split(`--${boundary}`).slice(1, -1).map(readPart)
  return { to, headers, text: parts[0] ?? '', html: parts[1] ?? '' }
}

const cut = (source: string): [string, string] => {
  const at = source.indexOf('\r\n\r\n')
  return [source.slice(0, at), source.slice(at + 4)]
}

const readHeaders = (head: string): Map<string, string> =>
  new Map(
    head
      .replaceAll(/\r\n[ \t]+/g, ' ')
      .trim()
      .split('\r\n')
      .map(line => [
        line.slice(0, line.indexOf(':')).toLowerCase(),
        readWords(line.slice(line.indexOf(':') + 1).trim()),
      ]),
  )

const readPart = (part: string): string => {
  const [head, body] = cut(part)
  const encoding = readHeaders(head).get('content-transfer-encoding')
  const lines = body.replaceAll('\r\n', '\n').replace(/\n$/, '')
  if (encoding === 'base64') return Buffer.from(lines, 'base64').toString('utf8')
  return encoding === 'quoted-printable' ? readQuoted(lines.replaceAll('=\n', '')) : lines
}

const readQuoted = (text: string): string =>
  Buffer.from(
    text.replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  ).toString('utf8')

/** A header with its encoded words (RFC 2047) read. */
const readWords = (text: string): string =>
  text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString('utf8')
        : readQuoted(word.replaceAll('_', ' ')),
    )
