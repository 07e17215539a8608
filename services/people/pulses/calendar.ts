/** Calendar arithmetic on `YYYY-MM-DD`; noon in UTC keeps clear of every change of clocks. */
export const addDays = (date: string, days: number): string => {
  const at = new Date(`${date}T12:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}
