import { parse } from 'csv-parse/sync'
import t from 'tap'
import { figuresCsv } from '../../services/results/exports/figures-csv.ts'
import { FILE_FORMATS, type FileFormat } from '../../services/results/exports/file-formats.ts'
import type { ShownFigure, UnitResult } from '../../services/results/results.contract.ts'
import { READERS, readFile } from './read-figures-file.ts'

const figure = (measure: string, more: Partial<ShownFigure> = {}): ShownFigure => ({
  measure,
  kind: 'facet',
  role: null,
  valid: 34,
  mean: 4.4,
  bound: null,
  margin: 0.2,
  level: 'high',
  wording: null,
  shares: null,
  fifths: null,
  fifthBounds: null,
  deviation: null,
  comparison: null,
  trend: null,
  withheld: null,
  ...more,
})
const unit = (id: string, name: string, figures: readonly ShownFigure[], more: Partial<UnitResult> = {}) => ({
  relation: 'own' as const,
  unit: id,
  parent: id === 'top' ? null : 'top',
  name,
  answers: 40,
  invited: 56,
  atLeast80: false,
  withheld: null,
  holdingBack: false,
  figures: [...figures],
  ...more,
})
type Trend = NonNullable<ShownFigure['trend']>
const fallen: Trend = {
  label: 'clear' as const,
  direction: 'lower' as const,
  change: -0.4,
  smallest: 0.3,
  withheld: null,
  since: '2026-06-25',
}
const refused: Trend = {
  label: 'withheld' as const,
  direction: null,
  change: null,
  smallest: null,
  withheld: 'response-differs',
  since: '2026-06-25',
}

/** Names as no staff list should have them, and some do. */
const FORMULAS = ['=1+1', '+32 9 123', '-0,3', '@SUM(A1)', '\t=2', '\r=3', '＝1']
const NAMES = ['NA', 'Zorg; dag', 'Zorg, nacht', 'De "oude" vleugel', 'Crèche – été', '3,5', "l'atelier"]
const UNITS: readonly UnitResult[] = [
  unit('top', 'Directie', [
    figure('CON', {
      shares: {
        favourable: 95,
        neutral: 5,
        unfavourable: 5,
        answers: 34,
        bounds: { favourable: 'or-more', neutral: 'or-fewer', unfavourable: 'or-fewer' },
      },
      trend: fallen,
    }),
    figure('OUT', { mean: 2, bound: 'or-lower', margin: null, trend: refused, comparison: fallen }),
    figure('BALANCE', { kind: 'index', mean: -12.5, level: null }),
    figure('VIO', { valid: null, mean: null, margin: null, level: null, withheld: 'not-released' }),
  ]),
  unit('none', 'Keuken', [], { answers: null, invited: null, withheld: 'too-few-answers' }),
  ...[...FORMULAS, ...NAMES].map((name, at) => unit(`u${at}`, name, [figure('AUT')])),
]

const NAME_OF = new Map(UNITS.map(({ unit, name }) => [unit, name]))

const isSpreadsheet = (format: FileFormat) => format !== 'programs'

for (const format of FILE_FORMATS) {
  const file = figuresCsv(UNITS, NAME_OF, format)
  const rows = readFile(file, format)
  const row = (measure: string) => rows.find((one) => one.measure === measure)

  t.test(`${format}: no cell that somebody named is a formula, and no number is a text`, (t) => {
    for (const [at, name] of FORMULAS.entries())
      t.equal(rows[4 + 1 + at]?.unit, `'${name}`, JSON.stringify(name))
    for (const [at, name] of NAMES.entries()) t.equal(rows[4 + 1 + FORMULAS.length + at]?.unit, name)
    t.equal(row('BALANCE')?.mean, -12.5)
    t.equal(row('CON')?.change, -0.4)
    t.equal(row('CON')?.since, '2026-06-25')
    t.end()
  })

  t.test(`${format}: a share at a bound says so beside it`, (t) => {
    t.match(row('CON'), {
      favourable: 95,
      favourable_bound: 'or-more',
      neutral: 5,
      neutral_bound: 'or-fewer',
    })
    t.match(row('CON'), { unfavourable: 5, unfavourable_bound: 'or-fewer', bound: null })
    t.match(row('OUT'), { mean: 2, bound: 'or-lower', favourable: null, favourable_bound: null })
    t.end()
  })

  t.test(`${format}: what is withheld is empty, with its reason in a column of its own`, (t) => {
    t.match(row('VIO'), { mean: null, valid: null, margin: null, withheld: 'not-released' })
    t.match(rows[4], {
      unit: 'Keuken',
      answers: null,
      measure: null,
      mean: null,
      withheld: 'too-few-answers',
    })
    t.match(row('OUT'), { trend: 'withheld', change: null, trend_withheld: 'response-differs' })
    t.match(row('OUT'), { comparison: 'clear lower', comparison_withheld: null })
    t.match(row('CON'), { trend: 'clear lower', trend_withheld: null, comparison: null, withheld: null })
    t.end()
  })

  t.test(`${format}: as those programs write it themselves`, (t) => {
    t.equal(file.startsWith('\uFEFF'), isSpreadsheet(format), 'byte-order mark')
    const ends = file.split('\n').length - 1
    const returns = file.split('\r\n').length - 1
    t.equal(ends, rows.length + 1, 'a line each')
    t.equal(returns, isSpreadsheet(format) ? ends : 0, 'CR LF for spreadsheets')
    t.notMatch(file, /\bundefined\b|\bnull\b|NaN/)
    t.end()
  })
}

t.test('each is read as columns and numbers by its own region only', (t) => {
  const comma = figuresCsv(UNITS, NAME_OF, 'spreadsheet-comma')
  t.match(comma.split('\r\n')[1], ';4,4;;0,2;high;95;or-more;5;or-fewer;5;or-fewer;')
  t.match(figuresCsv(UNITS, NAME_OF, 'spreadsheet-point').split('\r\n')[1], ',4.4,,0.2,high,95,or-more,')
  t.notMatch(comma, /\d\.\d/, 'no decimal point, which would be a date')
  const alone: string[][] = parse(comma, {
    bom: true,
    delimiter: ',',
    relax_quotes: true,
    relax_column_count: true,
  })
  t.ok((alone[1]?.length ?? 99) < 10, 'the reader does tell the regions apart')
  t.equal(READERS['spreadsheet-comma'].delimiter, ';')
  t.end()
})

t.test('for R, NA is bare where there is nothing, and in quotes where it is a name', (t) => {
  const lines = figuresCsv(UNITS, NAME_OF, 'programs').split('\n')
  t.ok(lines[1]?.startsWith('"Directie",NA,40,56,"CON","facet",34,4.4,NA,0.2,"high",95,"or-more",5,'))
  t.ok(lines.some((line) => line.startsWith('"NA","Directie",40,56,"AUT"')))
  t.ok(lines.some((line) => line.startsWith('"Keuken","Directie",NA,NA,NA,NA,NA,NA')))
  t.end()
})
