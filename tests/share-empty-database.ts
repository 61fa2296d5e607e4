import { readFileSync } from 'node:fs'

import { beginInMemoryWith } from '#store/engine/embedded.ts'
import { emptyDatabasePath } from './empty-database.ts'

// Loaded before each test file: a database takes seconds to make, and every worker would make its own.
beginInMemoryWith(async () => new Blob([readFileSync(emptyDatabasePath)]))
