import { createCanvas, loadImage } from '@napi-rs/canvas'
import { sizeOfSvg } from './write-picture.ts'

/** A drawing as PNG, for readers that know no SVG: wide enough to be printed. */
export const drawPoints = async (svg: string): Promise<Uint8Array> => {
  const { width, height } = sizeOfSvg(svg)
  const image = await loadImage(Buffer.from(svg))
  const canvas = createCanvas(pointsAcross, Math.round((pointsAcross * height) / width))
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Uint8Array(canvas.toBuffer('image/png'))
}

const pointsAcross = 1600
