import type { FindingCode } from '../staff-list/findings.ts'
import type { ListNumbers, Outcome, Why } from './waiting-list.ts'
import { WHAT_TO_DO } from './what-to-do.ts'

const WHY: Readonly<Record<Why, string>> = {
  brake: 'It takes away more than a tenth of all people, or everybody of a unit.',
  week: 'Together with what lists changed by themselves in the last seven days, more than a tenth of all people would leave or get another address.',
  moves: 'More than half of all people would move to another unit.',
  readers: 'Somebody with a role, or who leads a unit, would leave or get another address.',
  'seen-before': 'This list was here before, and another one came since.',
}

const line = (problem: ListNumbers['problems'][number]): string => {
  const where =
    problem.column === '' ? `line ${problem.line}` : `line ${problem.line}, column ${problem.column}`
  return `- ${where}: ${WHAT_TO_DO[problem.code as FindingCode] ?? problem.code}`
}

/** Problems as lines of a note: where, what, and what to do. Never what was read. */
const problemLines = (problems: ListNumbers['problems']): readonly string[] => problems.map(line)

/** What stands beside a file that was looked at. Numbers, lines and columns: no name and no address. */
export const noteBeside = ({ became, numbers }: Outcome): string => {
  const { added, left, moved, why, problems } = numbers
  const counts = `New: ${added}. Gone: ${left}. Moved: ${moved}.`
  const lines = {
    nothing: ['This file was here before. Nothing was changed.'],
    taken: ['The staff list was taken.', counts],
    waiting: [
      'The staff list waits. HR looks at it on the page People, and takes it or sets it aside.',
      ...why.map((one) => `- ${WHY[one]}`),
      counts,
    ],
    faulty: ['Nothing was changed. Mend this, and put the file here again:', ...problemLines(problems)],
  }[became]
  return `${lines.join('\n')}\n`
}

export const TOO_LARGE =
  'Nothing was changed. The file is larger than 20 megabytes: is it a list of people?\n'
