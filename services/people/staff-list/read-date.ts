/** As of this year a date means "for ever": payroll systems write 31.12.9999 where there is no end. */
const FOR_EVER = 2900
const LONG_AGO = 1900

const FORMS = {
  ymd: [
    /^(?<year>\d{4})([-./])(?<month>\d{1,2})\2(?<day>\d{1,2})$/,
    /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  ],
  dmy: [
    /^(?<day>\d{1,2})([-./])(?<month>\d{1,2})\2(?<year>\d{4})$/,
    /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})$/,
  ],
} as const

const read = (text: string, form: RegExp): string | null | undefined => {
  const { year, month, day } = form.exec(text)?.groups ?? {}
  if (year === undefined || Number(year) < LONG_AGO) return undefined
  if (Number(year) >= FOR_EVER) return null
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
  return exists ? date.toISOString().slice(0, 10) : undefined
}

/**
 * "31-01-2026", "31.1.2026 00:00:00", "2026-01-31T00:00:00Z", "20260131". A year has four digits: with two, nobody
 * knows which number is the year.
 *
 * @param order what comes first in eight digits that could be either
 * @returns `YYYY-MM-DD`; null for no date, or one that means for ever; undefined where it is no date
 */
export const readDate = (cell: string, order: 'dmy' | 'ymd'): string | null | undefined => {
  const text = cell.trim().replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/, '')
  if (/^[-0./\s]*$/.test(text)) return null
  const forms = order === 'dmy' ? [...FORMS.dmy, ...FORMS.ymd] : [...FORMS.ymd, ...FORMS.dmy]
  for (const form of forms) {
    const date = read(text, form)
    if (date !== undefined) return date
  }
  return undefined
}
