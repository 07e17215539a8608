import Holidays from 'date-holidays'
import { COUNTRIES } from '../../services/library/public-holidays.ts'

const FIRST_YEAR = 2026
const LAST_YEAR = 2036
const LANGUAGES = ['nl', 'en', 'fr', 'de'] as const

const ABOUT = {
  about: 'Public holidays of whole countries; those of regions are not in it. Written by npm run generate.',
  source:
    'date-holidays (https://github.com/commenthol/date-holidays), whose data rely on articles of Wikipedia',
  articles: [
    'https://en.wikipedia.org/wiki/Public_holidays_in_Belgium',
    'https://de.wikipedia.org/wiki/Feiertage_in_Deutschland',
    'https://github.com/commenthol/date-holidays/blob/master/LICENSE (the complete list)',
  ],
  licence: 'CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file',
  changes: 'only days of type public, only some countries and years, names in four languages',
}

/** A day and its name in each language. */
const daysOf = (country: string) => {
  const calendar = new Holidays(country)
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at)
  return years.flatMap((year) => {
    const inEach = Object.fromEntries(
      LANGUAGES.map((language) => [language, calendar.getHolidays(year, language)]),
    )
    return (inEach.en ?? [])
      .filter(({ type }) => type === 'public')
      .map(({ date, rule, name }) => {
        const called = (language: string) =>
          inEach[language]?.find((one) => one.rule === rule && one.date === date)?.name ?? name
        return {
          day: date.slice(0, 10),
          name: Object.fromEntries(LANGUAGES.map((language) => [language, called(language)])),
        }
      })
  })
}

/** The file of public holidays, as text: each name once, and for each country a day with the place of its name. */
export const publicHolidays = (): string => {
  const names: string[] = []
  const placeOf = (name: unknown): number => {
    const text = JSON.stringify(name)
    if (!names.includes(text)) names.push(text)
    return names.indexOf(text)
  }
  const countries = COUNTRIES.map((country) => {
    // Two holidays may fall on one day: the first one names it.
    const named = new Map(
      daysOf(country)
        .toReversed()
        .map(({ day, name }) => [day, name]),
    )
    const days = [...named].toReversed().map(([day, name]) => `"${day}": ${placeOf(name)}`)
    return `    "${country}": { ${days.join(', ')} }`
  })
  const head = Object.entries({ ...ABOUT, from: `${FIRST_YEAR}-01-01`, until: `${LAST_YEAR}-12-31` })
    .map(([key, value]) => `  "${key}": ${JSON.stringify(value)},\n`)
    .join('')
  return `{\n${head}  "names": [\n    ${names.join(',\n    ')}\n  ],\n  "countries": {\n${countries.join(',\n')}\n  }\n}\n`
}
