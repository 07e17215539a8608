import t from 'tap'
import { bringFile } from '../../services/people/incoming/bring-file.ts'
import { noteBeside } from '../../services/people/incoming/note-beside.ts'
import { NO_NUMBERS, WHYS } from '../../services/people/incoming/waiting-list.ts'
import { WHAT_TO_DO } from '../../services/people/incoming/what-to-do.ts'
import { type FindingCode, findingKinds } from '../../services/people/staff-list/findings.ts'
import { bakeryWith, hireTheBakery } from '../world/bakery.ts'
import { startWorld } from '../world/world.ts'

/** What lies beside a file that was looked at: what is wrong and what to do, and nobody's name. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const { people, clock } = world
const noteOf = async (bytes: Buffer) =>
  noteBeside(await bringFile(people, { source: 'folder', bytes, writtenAt: clock.now() }, null))

t.test('every problem has a word of advice, and warnings need none', (t) => {
  const problems = Object.entries(findingKinds).flatMap(([code, kind]) => (kind === 'problem' ? [code] : []))
  t.strictSame(Object.keys(WHAT_TO_DO).toSorted(), problems.toSorted())
  for (const code of problems as FindingCode[]) {
    const note = noteBeside({
      became: 'faulty',
      numbers: { ...NO_NUMBERS, problems: [{ line: 7, column: 'E-Mail', code }] },
    })
    t.match(note, `- line 7, column E-Mail: ${WHAT_TO_DO[code]}\n`)
  }
  t.end()
})

t.test('every reason to wait is said in words', (t) => {
  for (const why of WHYS) {
    const lines = noteBeside({ became: 'waiting', numbers: { ...NO_NUMBERS, why: [why] } }).split('\n')
    t.match(lines.find((line) => line.startsWith('- ')) ?? '', /^- [A-Z].+\.$/, why)
  }
  t.end()
})

t.test('a problem is told by line and column, and not by what stands there', async (t) => {
  const note = await noteOf(await bakeryWith((line) => line.replace('bob@bakkerij.example', 'bob@geheim')))
  t.equal(
    note,
    `Nothing was changed. Mend this, and put the file here again:
- line 6, column e-mail: This is no mail address. Correct it.
`,
  )
})

t.test('numbers of a list that was taken, waits, or was here before', async (t) => {
  const one = await bakeryWith((line) => (line.startsWith('11;') ? '' : line))
  t.equal(await noteOf(one), 'The staff list was taken.\nNew: 0. Gone: 1. Moved: 0.\n')
  t.equal(await noteOf(one), 'This file was here before. Nothing was changed.\n')
  const many = await noteOf(await bakeryWith((line) => (/^1[1-5];/.test(line) ? '' : line)))
  t.match(
    many,
    /^The staff list waits\. .+\n- It takes away more than a tenth .+\nNew: 0\. Gone: 4\. Moved: 0\.\n$/,
  )
  t.notMatch(many, /Bob|Gist|@/)
})
