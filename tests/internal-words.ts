/** What only the program should know, in a text for readers: the first few of each kind. */
export const internalWords = (text: string): string[] =>
  Object.entries(internals).flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].slice(0, 3).map(([match]) => `${kind}: ${match}`),
  )

const internals = {
  'an id': /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g,
  JSON: /.{0,20}(?:\{"|":|\[object ).{0,20}/g,
  'the name of a field': /\b[a-z]{2,}(?:[A-Z][a-z]+)+\b/g,
  'the key of a cell': /\b(?:activity|activityIndicator):\d{4}\b/g,
  'an absent value': /\b(?:undefined|NaN|null)\b/g,
}
