import { z } from 'zod'

import { compareDecimals, plainDecimal } from '#domain/decimal.ts'

import { columnBeside } from './column-beside.ts'
import { anyDecimalField } from './decimal.ts'
import type { FieldKind, PieceFault } from './field-kind.ts'
import { refuseWith } from './refuse-with.ts'

/** A place in degrees with decimals, as exact texts without needless zeros: north and east are positive. */
export type Coordinates = { lat: string; lon: string }

/**
 * A place by latitude and longitude. The first text may have both: "46.2044, 6.1432". People copy coordinates
 * from maps, so that they have a decimal point in every language.
 */
export const coordinatesKind: FieldKind<Coordinates> = {
  name: 'coordinates',
  columns: [
    { suffix: '_lat', type: 'numeric', check: column => `${column} between -90 and 90` },
    {
      suffix: '_lon',
      type: 'numeric',
      check: column =>
        `(${column} is null) = (${columnBeside(column, '_lat')} is null) and ${column} between -180 and 180`,
    },
  ],
  toCells: ({ lat, lon }) => [lat, lon],
  fromCells: ([lat, lon]) =>
    typeof lat === 'string' && typeof lon === 'string'
      ? { lat: plainDecimal(lat), lon: plainDecimal(lon) }
      : undefined,
  pieces: [
    {
      suffix: '.lat',
      title: { en: 'Latitude', fr: 'Latitude', es: 'Latitud' },
      widget: { as: 'line', most: 60 },
    },
    {
      suffix: '.lon',
      title: { en: 'Longitude', fr: 'Longitude', es: 'Longitud' },
      widget: { as: 'line', most: 60 },
    },
  ],
  read: ([latText = '', lonText = '']) => {
    if (latText.trim() === '' && lonText.trim() === '') return { value: undefined }
    const [latWords, lonWords] = lonText.trim() === '' ? bothIn(latText) : [latText, lonText]
    const [lat, lon] = [readDegrees(latWords, '90'), readDegrees(lonWords, '180')]
    return lat === undefined || lon === undefined
      ? { faults: [...placeFaults('.lat', latWords, lat), ...placeFaults('.lon', lonWords, lon)] }
      : { value: { lat, lon } }
  },
  write: ({ lat, lon }) => [lat, lon],
  say: ({ lat, lon }) => `${lat}, ${lon}`,
  schema: z.strictObject({ lat: degreesField('90'), lon: degreesField('180') }),
  compare: (one, other) => compareDecimals(one.lat, other.lat) || compareDecimals(one.lon, other.lon),
  codes: ({ lat, lon }) => [`${lat}, ${lon}`],
  filter: 'none',
  order: 'none',
  references: () => [],
  examples: {
    good: [
      { lat: '46.2044', lon: '6.1432' },
      { lat: '-18.8792', lon: '47.5079' },
      { lat: '0', lon: '-180' },
    ],
    bad: [
      { texts: ['90.1', '6'], fault: 'notAPlace' },
      { texts: ['46', '180.5'], fault: 'notAPlace' },
      { texts: ['46.2044', ''], fault: 'missing' },
      { texts: ['', '6.1432'], fault: 'missing' },
      { texts: ['Gland', ''], fault: 'notAPlace' },
      { texts: ['46.2044, 206.1432', ''], fault: 'notAPlace' },
      { texts: ['46°12′16″', '6°8′36″'], fault: 'notAPlace' },
    ],
  },
}

/** Both numbers of one text; the text alone where it has one. */
const bothIn = (text: string): readonly [lat: string, lon: string] => {
  const [, lat, lon] =
    /^([^\s;]+?)\s*(?:;|,\s|\s)\s*([^\s;]+)$/.exec(text.trim()) ??
    /^([-−+]?\d+\.\d+),([-−+]?\d+\.\d+)$/.exec(text.trim()) ??
    []
  return lat !== undefined && lon !== undefined ? [lat, lon] : [text, '']
}

// There are no thousands of degrees, so a comma and a point both begin the decimals.
const readDegrees = (text: string, limit: string): string | undefined => {
  const [, sign = '', whole, fraction] = /^([-−+]?)(\d{1,3})(?:[.,](\d{1,15}))?\s?°?$/.exec(text.trim()) ?? []
  if (whole === undefined) return undefined
  const degrees = `${/[-−]/.test(sign) ? '-' : ''}${whole}${fraction === undefined ? '' : `.${fraction}`}`
  return isWithin(degrees, limit) ? plainDecimal(degrees) : undefined
}

const isWithin = (degrees: string, limit: string): boolean =>
  compareDecimals(degrees, `-${limit}`) >= 0 && compareDecimals(degrees, limit) <= 0

const placeFaults = (piece: string, text: string, degrees: string | undefined): PieceFault[] => {
  if (degrees !== undefined) return []
  return [{ piece, fault: text.trim() === '' ? 'missing' : 'notAPlace' }]
}

function degreesField(limit: string) {
  return anyDecimalField
    .refine(text => readDegrees(text, limit) !== undefined, refuseWith({ fault: 'notAPlace' }))
    .overwrite(plainDecimal)
}
