/** Calendar arithmetic on `YYYY-MM-DD`. It uses noon in UTC, which no change of clocks reaches. */
export const addDays = (date: string, days: number): string => {
  const at = new Date(`${date}T12:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}
