import { z } from 'zod'

/** A file on the disk of this machine, with the hash that was made while it was written. */
export class FileOnDisk {
  readonly path: string
  readonly sha256: string

  constructor(path: string, sha256: string) {
    this.path = path
    this.sha256 = sha256
  }
}

/** The bytes of a file, or where they are. */
export type FileContent = Uint8Array | FileOnDisk

/**
 * The bytes of a file, or where they are: only this program can say that, never somebody who sends a path.
 * The reader of papers judges its size and content, because it can say what is wrong.
 */
export const fileField = z.custom<FileContent>(
  value => value instanceof Uint8Array || value instanceof FileOnDisk,
)

/** The name of a file for people: without folders and invisible characters, at most 200 characters. */
export const fileNameField = z
  .string()
  .max(1000)
  .transform(name =>
    (name.split(/[/\\]/).at(-1) ?? '')
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .trim()
      .slice(-200),
  )
