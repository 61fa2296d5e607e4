/** The secretariat's time zone (`Europe/Zurich`), which is the zone of the program. */
export const secretariatZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone
