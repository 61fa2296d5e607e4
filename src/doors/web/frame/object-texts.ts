/** Texts made from objects that never change; each goes when its object does. */
export type ObjectTexts = {
  /**
   * The text of an object under a key; `make` is called where there is none. The key names all other causes.
   */
  at: (object: object, key: string, make: () => string) => string
}

/** A new store of texts; it remembers at most `most` keys of each object. */
export const createObjectTexts = (most = 12): ObjectTexts => {
  const texts = new WeakMap<object, Map<string, string>>()
  return {
    at: (object, key, make) => {
      const ofObject = texts.get(object) ?? new Map<string, string>()
      texts.set(object, ofObject)
      const text = ofObject.get(key) ?? make()
      ofObject.delete(key)
      ofObject.set(key, text)
      const oldest = ofObject.keys().next()
      if (ofObject.size > most && !oldest.done) ofObject.delete(oldest.value)
      return text
    },
  }
}

/** A number that only this object has as long as the program runs, for use in a key. */
export const numberOf = (object: object): number => {
  const number = numbers.get(object) ?? (lastNumber += 1)
  numbers.set(object, number)
  return number
}

const numbers = new WeakMap<object, number>()
let lastNumber = 0
