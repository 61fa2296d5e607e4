import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The font family of papers, and its faces. */
export const paperFamily = 'Jacana Sans'
export const paperFaces = ['regular', 'italic', 'semibold', 'semibold-italic'] as const
export type PaperFace = (typeof paperFaces)[number]

/** A face as the bytes of a TrueType file. */
export const readPaperFace = (face: PaperFace): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve(`#assets/fonts/jacana-sans-${face}.ttf`))
