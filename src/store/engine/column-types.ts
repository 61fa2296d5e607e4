import type { ColumnType } from 'kysely'

/** A jsonb column: read as a value, written as JSON text (pg would take an array for an SQL array). */
export type Json<Value> = ColumnType<Value, string, string>

/** A jsonb column that may be empty. */
export type JsonOrNull<Value> = ColumnType<Value | null, string | null, string | null>
