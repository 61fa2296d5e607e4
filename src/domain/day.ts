/** Whether a text is a day of the calendar, written as `2024-02-29`. There is no year 0. */
export const isDay = (text: string): boolean => {
  const midnight = /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  // JavaScript turns 30 February into 1 March, so the result must equal the input.
  return (
    midnight !== undefined && !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text)
  )
}

/** The day some days after a day of the calendar; before it where `days` is below zero. */
export const dayAfter = (day: string, days: number): string => {
  const midnight = new Date(`${day}T00:00:00Z`)
  midnight.setUTCDate(midnight.getUTCDate() + days)
  return midnight.toISOString().slice(0, 10)
}
