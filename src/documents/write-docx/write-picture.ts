import type { Block } from '../blocks.ts'
import { element } from '../office/element.ts'
import type { Writing } from './writing.ts'

/** The relations of a picture: the SVG, and the PNG that older readers show. */
export const pictureRelations = (number: number) => ({
  points: `rIdPicture${number}`,
  drawing: `rIdDrawing${number}`,
})

/**
 * A picture within a line, with its alternative text; `width` is that of the text, in twentieths of a point.
 */
export const writePicture = (
  picture: Extract<Block, { kind: 'picture' }>,
  width: number,
  writing: Writing,
): string => {
  const number = writing.takePicture(picture.svg)
  const { points, drawing } = pictureRelations(number)
  const shape = sizeOfSvg(picture.svg)
  const across = Math.round(width * unitsPerTwentieth * Math.min(1, picture.widthShare))
  const size = { cx: across, cy: Math.round((across * shape.height) / shape.width) }
  const properties = { id: writing.nextId(), name: `Picture ${number}`, descr: picture.alternative }
  const vector = element(
    'a:ext',
    { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' },
    element('asvg:svgBlip', { 'xmlns:asvg': svgSpace, 'r:embed': drawing }),
  )
  return element(
    'w:r',
    {},
    element(
      'w:drawing',
      {},
      element(
        'wp:inline',
        { distT: 0, distB: 0, distL: 0, distR: 0 },
        element('wp:extent', size),
        element('wp:docPr', properties),
        element(
          'a:graphic',
          {},
          element(
            'a:graphicData',
            { uri: pictureSpace },
            element(
              'pic:pic',
              {},
              element('pic:nvPicPr', {}, element('pic:cNvPr', properties), element('pic:cNvPicPr')),
              element(
                'pic:blipFill',
                {},
                element('a:blip', { 'r:embed': points }, element('a:extLst', {}, vector)),
                element('a:stretch', {}, element('a:fillRect')),
              ),
              element(
                'pic:spPr',
                {},
                element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', size)),
                element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
              ),
            ),
          ),
        ),
      ),
    ),
  )
}

/** The size of an SVG: its view box, else its width and height; a square where it states neither. */
export const sizeOfSvg = (svg: string): { width: number; height: number } => {
  const [root = ''] = /<svg\b[^>]*>/u.exec(svg) ?? []
  const box = /\bviewBox="\s*\S+\s+\S+\s+([\d.]+)[\s,]+([\d.]+)/u.exec(root)
  const width = Number(box?.[1] ?? /\bwidth="([\d.]+)/u.exec(root)?.[1])
  const height = Number(box?.[2] ?? /\bheight="([\d.]+)/u.exec(root)?.[1])
  return width > 0 && height > 0 ? { width, height } : { width: 1, height: 1 }
}

/** English metric units in a twentieth of a point. */
const unitsPerTwentieth = 635
const pictureSpace = 'http://schemas.openxmlformats.org/drawingml/2006/picture'
const svgSpace = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main'
