import { readFile } from 'node:fs/promises'
import { checkReport } from '../../services/people/staff-list/check-report.ts'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
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

const bring = (bytes: Uint8Array): Promise<void> =>
  withPeople(async (room) => {
    try {
      const { rows, people, added, left, moved, warnings } = await importStaffList(room, bytes)
      print({ rows, people, added, left, moved, warnings })
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      print({ code: error.code, ...error.details })
      throw new Refused('the staff list has problems; nothing was changed')
    }
  })

export const staffListCommand: Command = {
  usage: 'staff-list check FILE | staff-list import FILE',
  about:
    'check reads a staff list without a database and prints what is wrong with it; import replaces the staff list, all or nothing.',
  async run([action, path, ...rest]) {
    const known = action === 'check' || action === 'import'
    if (!known || path === undefined || rest.length > 0) throw new WrongUsage(this.usage)
    const bytes = await readBytes(path)
    await (action === 'check' ? check(bytes) : bring(bytes))
  },
}
