import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { bringChanges } from '../../services/people/incoming/bring-file.ts'
import { isChanges, readChanges } from '../../services/people/incoming/changes.ts'
import { readSources } from '../../services/people/incoming/list-sources.queries.ts'
import { noteBeside } from '../../services/people/incoming/note-beside.ts'
import { listWaiting } from '../../services/people/incoming/waiting-lists.queries.ts'
import { checkReport } from '../../services/people/staff-list/check-report.ts'
import { ENCODINGS } from '../../services/people/staff-list/encodings.ts'
import { importStaffList, previewStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import type { ReadHow } from '../../services/people/staff-list/open-table.ts'
import { PRESETS } from '../../services/people/staff-list/presets/read-presets.ts'
import { readStaffList } from '../../services/people/staff-list/read-staff-list.ts'
import { systemClock } from '../../services/plumbing/clock.ts'
import { Problem } from '../../services/plumbing/problem.ts'
import { Refused } from '../../services/plumbing/refused.ts'
import { type Command, print, WrongUsage } from './command.ts'
import { withPeople } from './with-people.ts'

const readBytes = async (path: string): Promise<Uint8Array> =>
  readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Refused(`${path} cannot be read (${error.code ?? error.message})`)
  })

const check = async (bytes: Uint8Array, how: ReadHow): Promise<void> => {
  const report = isChanges(bytes, how)
    ? { ...readChanges(bytes, how), preset: undefined }
    : checkReport(readStaffList(bytes, how))
  print(report)
  const [first] = report.problems
  if (first?.code === 'encoding-unclear') {
    const names = first.readings?.map(({ encoding: one }) => one).join(' or ')
    throw new Refused(`the file does not say whether it is ${names}: see how each reads, and say --encoding`)
  }
  if (first !== undefined) {
    throw new Refused(
      `${report.problems.length} problems; the first: line ${first.line}, ${first.column}: ${first.code}`,
    )
  }
}

interface Bringing {
  readonly how: ReadHow
  /** Says what an import would do, and changes nothing. */
  readonly dry: boolean
  /** The list may take away more than a tenth, or everybody of a unit. */
  readonly askedTwice: boolean
}

const bring = (bytes: Uint8Array, { how, dry, askedTwice }: Bringing): Promise<void> =>
  withPeople(async (room) => {
    try {
      const { units: _, ...summary } = dry
        ? await previewStaffList(room, bytes, how)
        : await importStaffList(room, bytes, { ...how, askedTwice })
      print(summary)
      if (summary.problems.length > 0) throw new Refused('the staff list has problems')
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      print({ code: error.code, ...error.details })
      if (error.code === 'staff-list-brakes')
        throw new Refused(
          'the list takes away too much to be taken at once; nothing was changed. If it is right, say --sure',
        )
      throw new Refused('the staff list has problems; nothing was changed')
    }
  })

/** Changes are kept until their day; what takes too much away waits for HR, who looks at names. */
const bringInChanges = (bytes: Uint8Array, { preset }: ReadHow): Promise<void> =>
  withPeople(async (room) => {
    const outcome = await bringChanges(room, { bytes, preset, by: 'command-line' })
    print({ became: outcome.became, ...outcome.numbers })
    process.stderr.write(noteBeside(outcome))
    if (outcome.became === 'faulty') throw new Refused('the file has problems; nothing was changed')
  })

const printPresets = (): void =>
  print(
    PRESETS.map(({ name, title, country, brings, knownBy, encoding, separator }) => ({
      name,
      title,
      country,
      brings,
      knownBy,
      encoding,
      separator,
    })),
  )

const printWaiting = (): Promise<void> =>
  withPeople(async ({ db }) =>
    print({
      waiting: (await listWaiting(db)).map(({ source, cameOn, numbers }) => ({ source, cameOn, ...numbers })),
      sources: (await readSources(db)).map(({ source, broughtOn, failedOn, failure }) => ({
        source,
        broughtOn,
        failedOn,
        failure,
      })),
    }),
  )

const withFile = async (action: string, path: string, how: ReadHow, askedTwice: boolean): Promise<void> => {
  const bytes = await readBytes(path)
  if (action === 'check') return check(bytes, how)
  if (action === 'import' && isChanges(bytes, how)) return bringInChanges(bytes, how)
  return bring(bytes, { how, dry: action === 'preview', askedTwice })
}

const WITH_FILE = ['check', 'preview', 'import']

export const staffListCommand: Command = {
  usage:
    'staff-list check|preview|import FILE [--preset NAME] [--encoding NAME] [--sure] | presets | waiting',
  about:
    'check reads a staff list without a database and prints what is wrong with it; preview prints what an import\n' +
    'would change, people and units; import replaces the staff list, all or nothing. A list that removes more than\n' +
    'a tenth of all people, or everybody of a unit, is taken only with --sure. How a payroll system names its\n' +
    'columns is told from them, or said by --preset; presets lists these. A file of changes is taken too: what\n' +
    'would take too much away waits for HR. waiting prints what waits, and how each source does, in numbers.\n' +
    `What the letters are saved as is told from the file; where it cannot be, say it: ${ENCODINGS.join(', ')}.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        encoding: { type: 'string' },
        preset: { type: 'string' },
        sure: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    })
    const [action = '', path, ...rest] = positionals
    const encoding = ENCODINGS.find((one) => one === values.encoding)
    if (values.encoding !== undefined && encoding === undefined)
      throw new WrongUsage(`--encoding is one of ${ENCODINGS.join(', ')}`)
    const preset = PRESETS.find(({ name }) => name === values.preset)?.name
    if (values.preset !== undefined && preset === undefined)
      throw new WrongUsage(`--preset is one of ${PRESETS.map(({ name }) => name).join(', ')}`)
    if (action === 'presets' && path === undefined) return printPresets()
    if (action === 'waiting' && path === undefined) return printWaiting()
    if (!WITH_FILE.includes(action) || path === undefined || rest.length > 0) throw new WrongUsage(this.usage)
    await withFile(action, path, { encoding, preset, today: systemClock.today() }, values.sure)
  },
}
