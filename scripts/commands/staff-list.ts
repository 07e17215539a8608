import { readFile } from 'node:fs/promises'
import { checkReport } from '../../services/people/staff-list/check-report.ts'
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

const check = async (bytes: Uint8Array): Promise<void> => {
  const report = checkReport(readStaffList(bytes))
  print(report)
  const [first] = report.problems
  if (first !== undefined) {
    throw new Refused(
      `${report.problems.length} problems; the first: line ${first.line}, ${first.column}: ${first.code}`,
    )
  }
}

/** @param dry says what an import would do, and changes nothing */
const bring = (bytes: Uint8Array, dry: boolean): Promise<void> =>
  withPeople(async (room) => {
    try {
      const { units: _, ...summary } = await (dry ? previewStaffList : importStaffList)(room, bytes)
      print(summary)
      if (summary.problems.length > 0) throw new Refused('the staff list has problems')
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      print({ code: error.code, ...error.details })
      throw new Refused('the staff list has problems; nothing was changed')
    }
  })

export const staffListCommand: Command = {
  usage: 'staff-list check FILE | staff-list preview FILE | staff-list import FILE',
  about:
    'check reads a staff list without a database and prints what is wrong with it; preview prints what an import\n' +
    'would change, people and units; import replaces the staff list, all or nothing.',
  async run([action, path, ...rest]) {
    const known = action === 'check' || action === 'preview' || action === 'import'
    if (!known || path === undefined || rest.length > 0) throw new WrongUsage(this.usage)
    const bytes = await readBytes(path)
    await (action === 'check' ? check(bytes) : bring(bytes, action === 'preview'))
  },
}
