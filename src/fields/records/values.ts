/** The values of a record by the names of its fields; empty fields are absent. */
export type RecordValues = Readonly<Record<string, unknown>>
