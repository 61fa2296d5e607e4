/** Whether the words are a day of the calendar, written as `2024-02-29`. */
export const isDay = (words: string): boolean => {
  const midnight = /^\d{4}-\d{2}-\d{2}$/.test(words) ? new Date(`${words}T00:00:00Z`) : undefined
  // JavaScript turns 30 February into 1 March: what it gives back must be what came in.
  return (
    midnight !== undefined && !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(words)
  )
}
