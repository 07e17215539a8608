import fc from 'fast-check'
import t from 'tap'
import { publicHolidaysOf } from '../../services/library/public-holidays.ts'
import { freeDaysOf, isMostlyFree, workingDayFrom } from '../../services/people/calendar/free-days.ts'
import { type PlacedWave, placeWave } from '../../services/people/calendar/place-wave.ts'
import {
  LATE_DAYS,
  type PlannedWave,
  placeYear,
  secondsAYear,
  type YearFacts,
} from '../../services/people/calendar/place-year.ts'
import { reminderDue } from '../../services/people/calendar/reminder-due.ts'
import {
  dayOfTurn,
  type FormFacts,
  formsByTurns,
  mostDaysOpen,
  type Rhythm,
  turnsBetween,
} from '../../services/people/calendar/rhythm.ts'
import { REST_DAYS } from '../../services/people/retention.ts'
import { addDays, daysBetween } from '../../services/plumbing/calendar.ts'

/** The days of a year of pulses, as pure functions: nothing here knows a clock or a database. */
const dutch = (await publicHolidaysOf(['NL'])).map(({ day }) => day)
const free = freeDaysOf(dutch, [{ from: '2026-12-21', to: '2027-01-01' }])
const asPlaced = (placed: object): PlacedWave => {
  if (!('opens' in placed)) throw new Error(`not placed: ${JSON.stringify(placed)}`)
  return placed as PlacedWave
}

t.test('public holidays of five countries are those of the law, and of no region', async (t) => {
  const known = {
    NL: ['2026-04-27', '2026-05-25', '2026-12-26'],
    BE: ['2026-07-21', '2026-11-11', '2027-05-06'],
    DE: ['2026-10-03', '2028-04-14', '2036-12-25'],
    FR: ['2026-07-14', '2026-05-08', '2027-11-01'],
    LU: ['2026-06-23', '2026-05-09', '2036-12-26'],
  } as const
  for (const [country, days] of Object.entries(known)) {
    const all = await publicHolidaysOf([country as keyof typeof known])
    for (const day of days) t.ok(all.find((one) => one.day === day)?.name.nl, `${country} ${day}`)
    for (const day of ['2026-05-05', '2026-11-02', '2026-03-10']) t.notOk(all.find((one) => one.day === day))
    t.equal(new Set(all.map(({ day }) => day)).size, all.length, 'a day stands there once')
  }
  const notEverywhere = (await publicHolidaysOf(['DE'])).filter(({ day }) => day === '2026-01-06')
  t.strictSame(notEverywhere, [], 'Epiphany is free in three Länder')
})

t.test('nobody is written to on a weekend, a holiday or an own free day', (t) => {
  const cases = [
    ['2026-12-19', 'weekend', '2027-01-04'],
    ['2026-12-25', 'own', '2027-01-04'],
    ['2026-04-06', 'holiday', '2026-04-07'],
    ['2026-04-03', undefined, '2026-04-03'],
    ['2026-04-27', 'holiday', '2026-04-28'],
  ] as const
  for (const [day, why, next] of cases) {
    if (why !== 'own') t.equal(free(day), why, day)
    t.equal(workingDayFrom(day, free), next, day)
  }
  t.equal(
    workingDayFrom('2026-01-01', () => 'own'),
    undefined,
    'an organisation that is closed for good',
  )
  t.equal(isMostlyFree('2026-12-21', '2027-01-01', free), true)
  t.equal(isMostlyFree('2026-12-14', '2026-12-28', free), true, '6 of 11')
  t.equal(isMostlyFree('2026-12-11', '2026-12-25', free), false, '5 of 11')
  t.end()
})

t.test('a wave takes the next working days, and says which it left', (t) => {
  const easter = { wanted: '2026-03-23', days: 14, reminderDays: [4, 11] }
  const placed = asPlaced(placeWave(easter, free, ''))
  t.strictSame(placed, {
    opens: '2026-03-23',
    closes: '2026-04-07',
    reminds: ['2026-03-27', '2026-04-03'],
    moved: [{ what: 'closes', from: '2026-04-06', why: 'holiday', to: '2026-04-07' }],
  })
  const late = asPlaced(placeWave({ ...easter, reminderDays: [12, 13] }, free, ''))
  t.strictSame(late.reminds, [], 'no working day is left before the last day')
  t.ok(late.moved.every(({ what, to }) => what === 'closes' || to === null))
  const twice = asPlaced(placeWave({ wanted: '2026-03-02', days: 14, reminderDays: [5, 6] }, free, ''))
  t.strictSame(twice.reminds, ['2026-03-09'], 'two that fall together are one')
  const christmas = asPlaced(placeWave({ wanted: '2026-12-15', days: 14, reminderDays: [] }, free, ''))
  t.equal(christmas.opens, '2027-01-04', 'of its window more than half would be free')
  t.strictSame(christmas.moved[0], {
    what: 'opens',
    from: '2026-12-15',
    why: 'mostly-free',
    to: '2027-01-04',
  })
  const rested = asPlaced(placeWave(easter, free, '2026-03-26'))
  t.equal(rested.opens, '2026-03-26')
  t.equal(rested.moved[0]?.why, 'rest')
  t.strictSame(placeWave(easter, free, '2026-05-01'), { refused: 'rest' }, 'not three weeks later')
  t.strictSame(
    placeWave(easter, () => 'own', ''),
    { refused: 'free-days' },
  )
  t.end()
})

const FORMS: readonly FormFacts[] = [
  { form: 'core', questions: 8, seconds: 75 },
  { form: 'a', questions: 21, seconds: 195 },
  { form: 'b', questions: 16, seconds: 150 },
  { form: 'c', questions: 12, seconds: 105 },
  { form: 'whole', questions: 42, seconds: 420 },
]

t.test('a rhythm asks forms by turns, and goes on after the one asked last', (t) => {
  t.strictSame(formsByTurns('quarterly', FORMS, undefined), ['a', 'b', 'c'])
  t.strictSame(formsByTurns('rotation', FORMS, 'a'), ['b', 'c', 'a'])
  t.strictSame(formsByTurns('rotation', FORMS, 'c'), ['a', 'b', 'c'])
  t.strictSame(formsByTurns('monthly', FORMS, 'a'), ['core'])
  t.strictSame(formsByTurns('yearly', FORMS, 'a'), ['whole'])
  t.strictSame(formsByTurns('by-hand', FORMS, 'a'), [])
  t.strictSame(formsByTurns('quarterly', FORMS.slice(0, 1), undefined), ['core'], 'one form is every turn')
  t.strictSame(formsByTurns('quarterly', [], undefined), [])
  t.end()
})

t.test('turns keep their weekday, through short months and years', (t) => {
  const rhythm = (name: Rhythm['rhythm'], firstDay: string, everyWeeks = 6): Rhythm => ({
    rhythm: name,
    firstDay,
    everyWeeks,
    forms: ['a', 'b'],
  })
  const days = (one: Rhythm) => [0, 1, 2, 3].map((n) => dayOfTurn(one, n))
  t.strictSame(days(rhythm('quarterly', '2026-03-03')), [
    '2026-03-03',
    '2026-06-09',
    '2026-09-08',
    '2026-12-08',
  ])
  t.strictSame(days(rhythm('rotation', '2026-03-03')), [
    '2026-03-03',
    '2026-04-14',
    '2026-05-26',
    '2026-07-07',
  ])
  t.strictSame(days(rhythm('monthly', '2027-01-29')), [
    '2027-01-29',
    '2027-03-05',
    '2027-04-02',
    '2027-04-30',
  ])
  t.strictSame(days(rhythm('yearly', '2028-02-29')), ['2028-02-29', '2029-03-06', '2030-03-05', '2031-03-04'])
  t.strictSame(turnsBetween(rhythm('rotation', '2026-03-03'), '2026-03-03', '2026-06-01'), [
    { wanted: '2026-04-14', form: 'b' },
    { wanted: '2026-05-26', form: 'a' },
  ])
  t.strictSame(turnsBetween(rhythm('by-hand', '2026-03-03'), '2026-01-01', '2028-01-01'), [])
  t.equal(mostDaysOpen(rhythm('monthly', '2026-03-03')), 14)
  t.equal(mostDaysOpen(rhythm('rotation', '2026-03-03')), 28)
  t.end()
})

const planned = (id: string, wanted: string, form = 'core', days = 14): PlannedWave => ({
  id,
  wanted,
  form,
  days,
  reminderDays: [],
  audience: [],
})
const facts = (today: string, more: Partial<YearFacts> = {}): YearFacts => ({
  today,
  free,
  keysOf: (form) =>
    form === 'gone' ? undefined : new Set([`of ${form}`, ...(form === 'other' ? [] : ['core'])]),
  asked: [],
  ...more,
})

t.test('what opening would refuse is not planned, and what was missed is said', (t) => {
  const outcome = (wave: PlannedWave, today: string, more: Partial<YearFacts> = {}) =>
    placeYear([wave], facts(today, more)).get(wave.id)
  t.match(outcome(planned('1', '2026-03-03'), '2026-03-02'), { kind: 'ahead', opens: '2026-03-03' })
  t.match(outcome(planned('1', '2026-03-03'), '2026-03-03'), { kind: 'due', late: false })
  t.match(outcome(planned('1', '2026-03-03'), '2026-03-06'), {
    kind: 'due',
    late: true,
    opens: '2026-03-06',
    closes: '2026-03-20',
  })
  t.match(
    outcome(planned('1', '2026-03-03'), '2026-03-07'),
    { kind: 'missed' },
    'a weekend, and then too late',
  )
  t.match(outcome(planned('1', '2026-03-05'), '2026-03-07'), {
    kind: 'ahead',
    late: true,
    opens: '2026-03-09',
  })
  t.match(outcome(planned('1', '2026-03-03'), '2026-05-01'), { kind: 'missed' })
  t.match(outcome(planned('1', '2026-03-03', 'gone'), '2026-03-01'), { kind: 'refused', why: 'form-unknown' })
  const asked = [{ closes: '2026-03-10', keys: new Set(['core']) }]
  t.match(outcome(planned('1', '2026-03-12'), '2026-03-01', { asked }), { opens: '2026-03-24' })
  t.match(outcome(planned('1', '2026-03-12', 'other'), '2026-03-01', { asked }), { opens: '2026-03-12' })
  t.match(outcome(planned('1', '2026-02-24'), '2026-02-20', { asked }), { kind: 'refused', why: 'rest' })
  const two = placeYear([planned('2', '2026-03-10'), planned('1', '2026-03-03')], facts('2026-03-01'))
  t.match(two.get('2'), { opens: '2026-03-31', moved: [{ why: 'rest' }] })
  const minutes = secondsAYear(
    [planned('2', '2026-03-10'), planned('1', '2026-03-03')],
    two,
    () => 75,
    '2026-03-20',
  )
  t.equal(minutes, 75, 'only what opens within the year')
  t.end()
})

t.test('a reminder is due once, on a working day, and never on the last day', (t) => {
  const wave = { reminds: ['2026-03-06', '2026-03-12'], remindedOn: null, closes: '2026-03-16' }
  const due = (today: string, remindedOn: string | null = null) =>
    reminderDue({ ...wave, remindedOn }, today, free)
  t.strictSame(
    ['2026-03-05', '2026-03-06', '2026-03-07', '2026-03-09', '2026-03-16'].map((day) => due(day)),
    [false, true, false, true, false],
  )
  t.equal(due('2026-03-06', '2026-03-06'), false, 'done today')
  t.equal(due('2026-03-12', '2026-03-09'), true, 'the second')
  t.equal(due('2026-03-13', '2026-03-13'), false)
  t.equal(due('2026-03-09', '2026-03-06'), false, 'the second is not due yet')
  t.end()
})

t.test('whatever is planned: working days, full windows, rest between, one outcome each', (t) => {
  const day = fc.nat({ max: 360 }).map((n) => addDays('2026-11-02', n))
  const wave = fc.record({
    wanted: day,
    days: fc.integer({ min: 7, max: 28 }),
    form: fc.constantFrom('core', 'a', 'other', 'gone'),
  })
  const reminders = fc.uniqueArray(fc.integer({ min: 1, max: 27 }), { maxLength: 2 })
  const own = fc.array(fc.tuple(day, fc.nat({ max: 40 })), { maxLength: 4 })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(wave, reminders), { maxLength: 14 }),
      own,
      fc.nat({ max: 90 }),
      (waves, closed, passed) => {
        const today = addDays('2026-11-02', passed)
        const off = freeDaysOf(
          dutch,
          closed.map(([from, n]) => ({ from, to: addDays(from, n) })),
        )
        const plans = waves.map(([one, reminderDays], at) => ({
          ...one,
          reminderDays,
          id: String(at),
          audience: [],
        }))
        const outcomes = placeYear(plans, facts(today, { free: off }))
        if (outcomes.size !== plans.length) return false
        const placed = plans.flatMap((plan) => {
          const outcome = outcomes.get(plan.id)
          return outcome !== undefined && 'opens' in outcome ? [{ plan, outcome }] : []
        })
        return placed.every(({ plan, outcome }) => {
          const { opens, closes, reminds, kind, late } = outcome
          const working = [opens, closes, ...reminds].every((one) => off(one) === undefined)
          const inside = reminds.every((one) => opens < one && one < closes)
          const whole = daysBetween(opens, closes) >= plan.days && daysBetween(opens, closes) <= 60
          const apart = placed.every(
            (other) =>
              other.plan.id === plan.id ||
              (other.plan.form === 'other') !== (plan.form === 'other') ||
              daysBetween(closes, other.outcome.opens) >= REST_DAYS ||
              daysBetween(other.outcome.closes, opens) >= REST_DAYS,
          )
          const onTime = kind === 'due' ? opens === today : opens > today
          const notEarly =
            opens >= plan.wanted && (!late || daysBetween(plan.wanted, opens) <= 21 + LATE_DAYS)
          return (
            working && inside && whole && apart && onTime && notEarly && !isMostlyFree(opens, closes, off)
          )
        })
      },
    ),
    { numRuns: 400 },
  )
  t.end()
})
