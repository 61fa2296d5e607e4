import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas'
import { paperFaces, paperFamily, readPaperFace } from '../paper-fonts.ts'
import { sizeOfSvg } from './write-picture.ts'

/** A drawing as PNG for readers without SVG, wide enough to be printed. Its text is in the font of papers. */
export const drawPoints = async (svg: string): Promise<Uint8Array> => {
  if (!GlobalFonts.has(paperFamily)) for (const face of paperFaces) GlobalFonts.register(readPaperFace(face))
  const { width, height } = sizeOfSvg(svg)
  const image = await loadImage(Buffer.from(svg))
  const canvas = createCanvas(pointsAcross, Math.round((pointsAcross * height) / width))
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Uint8Array(canvas.toBuffer('image/png'))
}

const pointsAcross = 1600
