import { type Canvas, createCanvas, type Image } from '@napi-rs/canvas'

/** The largest difference of a colour (of 255) that does not count: machines draw edges differently. */
const invisibleDifference = 60

/** The number of points that visibly differ in two pictures; a smaller picture is filled up with white. */
export const differingPoints = (one: Canvas | Image, other: Canvas | Image): number => {
  const [before, after] = pointsOfBoth(one, other)
  let points = 0
  for (let at = 0; at < before.length; at += 4) if (differs(before, after, at)) points += 1
  return points
}

/** A picture of the differences: red on a pale copy of the second picture. */
export const drawDifference = (one: Canvas | Image, other: Canvas | Image): Canvas => {
  const [before, after, width, height] = pointsOfBoth(one, other)
  const picture = createCanvas(width, height)
  const image = picture.getContext('2d').createImageData(width, height)
  for (let at = 0; at < before.length; at += 4) {
    const pale = 200 + Math.round((after[at] ?? 0) / 5)
    image.data.set(differs(before, after, at) ? [200, 0, 0, 255] : [pale, pale, pale, 255], at)
  }
  picture.getContext('2d').putImageData(image, 0, 0)
  return picture
}

const differs = (before: Uint8ClampedArray, after: Uint8ClampedArray, at: number): boolean => {
  for (let colour = at; colour < at + 3; colour += 1)
    if (Math.abs((before[colour] ?? 0) - (after[colour] ?? 0)) > invisibleDifference) return true
  return false
}

const pointsOfBoth = (one: Canvas | Image, other: Canvas | Image) => {
  const width = Math.max(one.width, other.width)
  const height = Math.max(one.height, other.height)
  return [pointsOf(one, width, height), pointsOf(other, width, height), width, height] as const
}

const pointsOf = (picture: Canvas | Image, width: number, height: number): Uint8ClampedArray => {
  const context = createCanvas(width, height).getContext('2d')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, width, height)
  context.drawImage(picture, 0, 0)
  return context.getImageData(0, 0, width, height).data
}
