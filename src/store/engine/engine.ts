import type { Pool } from 'pg'

/** What an engine gives: the one Pool of this program, and how to close what lies under it. */
export type Engine = { pool: Pool; close: () => Promise<void> }
