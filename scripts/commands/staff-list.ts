import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { checkReport } from '../../services/people/staff-list/check-report.ts'
import { ENCODINGS, type Encoding } from '../../services/people/staff-list/encodings.ts'
import { importStaffList, previewStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { readStaffList } from '../../services/people/staff-list/read-staff-list.ts'
import { Problem } from '../../services/plumbing/problem.ts'
import { Refused } from '../../services/plumbing/refused.ts'
import { type Command, print, WrongUsage } from './command.ts'
import { withPeople } from './with-people.ts'

const readBytes = async (path: string): Promise<Uint8Array> =>
  readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Refused(`${path} cannot be read (${error.code ?? error.message})`)
  })

const check = async (bytes: Uint8Array, encoding: Encoding | undefined): Promise<void> => {
  const report = checkReport(readStaffList(bytes, { encoding }))
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
  readonly encoding: Encoding | undefined
  /** Says what an import would do, and changes nothing. */
  readonly dry: boolean
  /** The list may take away more than a tenth, or everybody of a unit. */
  readonly askedTwice: boolean
}

const bring = (bytes: Uint8Array, { encoding, dry, askedTwice }: Bringing): Promise<void> =>
  withPeople(async (room) => {
    try {
      const { units: _, ...summary } = dry
        ? await previewStaffList(room, bytes, { encoding })
        : await importStaffList(room, bytes, { encoding, askedTwice })
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

export const staffListCommand: Command = {
  usage: 'staff-list check|preview|import FILE [--encoding NAME] [--sure]',
  about:
    'check reads a staff list without a database and prints what is wrong with it; preview prints what an import\n' +
    'would change, people and units; import replaces the staff list, all or nothing. A list that removes more than\n' +
    'a tenth of all people, or everybody of a unit, is taken only with --sure. What the letters are saved\n' +
    `as is told from the file; where it cannot be, say it: ${ENCODINGS.join(', ')}.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { encoding: { type: 'string' }, sure: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
    const [action, path, ...rest] = positionals
    const encoding = ENCODINGS.find((one) => one === values.encoding)
    if (values.encoding !== undefined && encoding === undefined)
      throw new WrongUsage(`--encoding is one of ${ENCODINGS.join(', ')}`)
    const known = action === 'check' || action === 'preview' || action === 'import'
    if (!known || path === undefined || rest.length > 0) throw new WrongUsage(this.usage)
    const bytes = await readBytes(path)
    await (action === 'check'
      ? check(bytes, encoding)
      : bring(bytes, { encoding, dry: action === 'preview', askedTwice: values.sure }))
  },
}
