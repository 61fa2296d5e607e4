/** The imports that a room may have: other rooms (or single files of them), packages, and modules of Node. */
export type Room = { rooms: readonly string[]; packages: readonly string[]; node: boolean; instead: string }

const doorRooms = ['domain', 'fields', 'i18n', 'registers', 'reports', 'use-cases']
const doorInstead =
  'A door translates and calls one use-case: put the work into a use-case and call it through #use-cases.'

/** The table of ARCHITECTURE.md. `instead` ends the sentence of a breach. */
export const rooms: Readonly<Record<string, Room>> = {
  domain: {
    rooms: [],
    packages: [],
    node: false,
    instead: 'The domain decides on plain values: let a use-case fetch what it needs and pass it in.',
  },
  reading: {
    rooms: ['domain'],
    packages: [],
    node: false,
    instead: 'Reading decides on plain values: let a use-case fetch what it needs and pass it in.',
  },
  fields: {
    rooms: ['domain'],
    packages: ['zod'],
    node: false,
    instead: 'A field knows only how one value is written: pass in the rest.',
  },
  i18n: {
    rooms: ['domain'],
    packages: [],
    node: false,
    instead: 'Words take values: let the caller pass them in.',
  },
  registers: {
    rooms: ['domain', 'fields', 'i18n'],
    packages: [],
    node: false,
    instead: 'A register is a declaration: put behaviour into a use-case.',
  },
  documents: {
    rooms: ['domain', 'fields', 'i18n', 'registers'],
    packages: [
      '@myriaddreamin/typst-ts-node-compiler',
      '@napi-rs/canvas',
      'docx',
      'fast-xml-parser',
      'fflate',
      'pdfjs-dist',
    ],
    node: true,
    instead:
      'A reader or writer turns bytes into values and back: decide in the domain, fetch in a use-case.',
  },
  reports: {
    rooms: ['domain', 'fields', 'i18n', 'registers', 'documents/blocks.ts', 'documents/sheet.ts'],
    packages: [],
    node: false,
    instead:
      'A paper is laid from facts to blocks, a table to a sheet: let a use-case fetch the facts and write the file.',
  },
  mail: {
    rooms: ['domain', 'i18n'],
    packages: ['nodemailer'],
    node: true,
    instead: 'Mail lays and sends what it is given: let a use-case take it from the store.',
  },
  store: {
    rooms: ['domain', 'fields', 'registers'],
    packages: ['@electric-sql/pglite', 'better-auth', 'kysely', 'pg', 'pg-boss'],
    node: true,
    instead: 'The store only keeps: decide in the domain, orchestrate in a use-case.',
  },
  'use-cases': {
    rooms: ['domain', 'reading', 'fields', 'i18n', 'registers', 'documents', 'reports', 'mail', 'store'],
    packages: ['zod'],
    node: true,
    instead:
      'A use-case calls the rooms under it: SQL goes into the store, file formats into documents, HTTP into a door.',
  },
  'doors/http': {
    rooms: doorRooms,
    packages: ['@hono/node-server', 'hono'],
    node: true,
    instead: 'What both doors of HTTP need reads requests and knows visitors: put the rest into a use-case.',
  },
  'doors/web': {
    rooms: [...doorRooms, 'doors/http'],
    packages: ['@fastify/busboy', '@hono/node-server', 'd3-sankey', 'hono', 'uqr'],
    node: true,
    instead: doorInstead,
  },
  'doors/api': {
    rooms: [...doorRooms, 'doors/http'],
    packages: ['hono'],
    node: true,
    instead: doorInstead,
  },
  'doors/cli': { rooms: doorRooms, packages: [], node: true, instead: doorInstead },
  'doors/jobs': { rooms: doorRooms, packages: [], node: true, instead: doorInstead },
}

/** The room of a file below `src/` (`doors/web/layout.tsx` → `doors/web`); undefined where it is in none. */
export const roomOf = (file: string): string | undefined =>
  Object.keys(rooms).find(room => file.startsWith(`${room}/`))
