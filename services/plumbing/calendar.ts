/** Whole days from one date to another, both `YYYY-MM-DD`; negative where the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000)

/** Calendar arithmetic on `YYYY-MM-DD`; noon in UTC keeps clear of every change of clocks. */
export const addDays = (date: string, days: number): string => {
  const at = new Date(`${date}T12:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}
