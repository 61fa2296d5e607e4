import { readFileSync } from 'node:fs'

import { beginInMemoryWith } from '#store/engine/embedded.ts'
import { emptyDatabasePath } from './empty-database.ts'

/** Files whose bytes are read as they are. A copy of them would take a third of the start of a database. */
class UncopiedFiles extends Blob {
  readonly #bytes: Promise<ArrayBuffer>

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    super()
    this.#bytes = Promise.resolve(bytes.buffer)
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return this.#bytes
  }
}

// Loaded before each test file: a database takes seconds to make, and every worker would make its own.
beginInMemoryWith(async () => new UncopiedFiles(new Uint8Array(readFileSync(emptyDatabasePath))))
