import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The points of the picture for a point of the page, enough to read text of nine points. */
const scale = 1.25

/** A picture of each page of a PDF, drawn with the fonts of the file alone. */
export const pdfPictures = async (bytes: Uint8Array): Promise<Canvas[]> => {
  const loading = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
  })
  const document = await loading.promise
  const pictures: Canvas[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const viewport = page.getViewport({ scale })
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height))
    await page.render({ canvas: null, canvasContext: canvas.getContext('2d') as never, viewport }).promise
    pictures.push(withFewShades(canvas))
  }
  await loading.destroy()
  return pictures
}

/** The picture with sixteen shades of each colour: it looks the same, and the file is a third smaller. */
const withFewShades = (canvas: Canvas): Canvas => {
  const context = canvas.getContext('2d')
  const image = context.getImageData(0, 0, canvas.width, canvas.height)
  const { data } = image
  for (let at = 0; at < data.length; at += 1) data[at] = Math.round((data[at] ?? 0) / 17) * 17
  context.putImageData(image, 0, 0)
  return canvas
}
