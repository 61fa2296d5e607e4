import { z } from 'zod'

/** The name of a time zone (`Africa/Nairobi`); an empty text is the secretariat's own. */
export const zoneField = z.union([z.literal(''), z.string().max(60).refine(isZone)])

function isZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
