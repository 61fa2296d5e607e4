/** How often notices come: each at once, or gathered in one mail a day or a week, or not at all. */
export const rhythms = ['atOnce', 'daily', 'weekly', 'none'] as const

/** How often a notice comes. */
export type Rhythm = (typeof rhythms)[number]

/** The rhythm of a mail that is written; `none` writes no mail. */
export type MailRhythm = Exclude<Rhythm, 'none'>

/** The hour at which gathered notices are sent, in the reader's zone; those of a week on Monday. */
const hour = 7

/** The first instant, not before `now`, at which a mail of this rhythm is due in a time zone. */
export const dueAt = (rhythm: MailRhythm, now: Date, zone: string): Date => {
  if (rhythm === 'atOnce') return now
  const today = wallTime(now, zone)
  const weekday = new Date(today).getUTCDay()
  const days = rhythm === 'daily' ? 0 : (8 - weekday) % 7
  const morning = new Date(today).setUTCHours(hour, 0, 0, 0) + days * day
  const due = instantOf(morning, zone)
  return due >= now ? due : instantOf(morning + (rhythm === 'daily' ? day : 7 * day), zone)
}

const day = 86_400_000

/** What the clocks of a zone show at an instant, as if it were the time in UTC. */
const wallTime = (instant: Date, zone: string): number => {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant)
  const at = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find(part => part.type === type)?.value ?? 0)
  return Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second'))
}

/** The instant at which the clocks of a zone show a time. */
const instantOf = (wall: number, zone: string): Date => {
  const guess = wall - (wallTime(new Date(wall), zone) - wall)
  // The offset at the guess may differ from that at the result, where the clocks change between them.
  return new Date(guess - (wallTime(new Date(guess), zone) - wall))
}
