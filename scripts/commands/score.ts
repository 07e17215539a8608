import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeCsv } from '../../services/counting/engine/csv-tables.ts'
import { readResponses } from '../../services/counting/engine/read-responses.ts'
import { readTeams } from '../../services/counting/engine/read-teams.ts'
import { scoreTables } from '../../services/counting/engine/score-tables.ts'
import { readScoringInstrument } from '../../services/counting/engine/scoring-instrument.ts'
import { completeInstrument } from '../../services/library/complete-instrument.ts'
import { readMeanings } from '../../services/library/read-meanings.ts'
import { Refused } from '../../services/plumbing/refused.ts'
import { type Command, print, say, WrongUsage } from './command.ts'

const readText = async (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Refused(`${path} cannot be read (${error.code ?? error.message})`)
  })

const writing = async (path: string, write: Promise<unknown>): Promise<void> => {
  await write.catch((error: NodeJS.ErrnoException) => {
    throw new Refused(`${path} cannot be written (${error.code ?? error.message})`)
  })
}

const SCORE_OPTIONS = {
  instrument: { type: 'string' },
  teams: { type: 'string' },
  responses: { type: 'string' },
  'responses-2': { type: 'string' },
  out: { type: 'string' },
} as const

export const scoreCommand: Command = {
  usage: 'score --instrument F --teams F --responses F [--responses-2 F] --out DIR',
  about:
    "The analyst's engine on files: reads an instrument, teams (team, invited) and the answers of one wave or\n" +
    'two (respondent, team, a column an item), and writes a CSV file for each table. It computes more than\n' +
    'may be shown: its files are for an analyst who is allowed to see single answers.',
  async run(args) {
    const { values } = parseArgs({ args: [...args], options: SCORE_OPTIONS })
    const { instrument: instrumentFile, teams: teamFile, responses: file, out } = values
    const later = values['responses-2']
    if (!instrumentFile || !teamFile || !file || !out || later === '') {
      throw new WrongUsage(`Usage: ${this.usage}`)
    }
    const text = await readText(instrumentFile)
    const known = await readMeanings()
    const instrument = readScoringInstrument(text, instrumentFile, (read) => completeInstrument(read, known))
    const teams = readTeams(await readText(teamFile), teamFile)
    const first = readResponses(await readText(file), file, instrument, teams)
    const second = later === undefined ? null : readResponses(await readText(later), later, instrument, teams)
    say(`${first.length} respondents${second === null ? '' : ` and ${second.length}`}, ${teams.length} teams`)
    await writing(out, mkdir(out, { recursive: true }))
    const files: Record<string, number> = {}
    for (const [name, table] of scoreTables(instrument, teams, first, second)) {
      const path = join(out, `${name}.csv`)
      await writing(path, writeFile(path, writeCsv(table)))
      files[`${name}.csv`] = table.rows.length
      say(`${name}.csv: ${table.rows.length} rows`)
    }
    print({ out, files })
  },
}
