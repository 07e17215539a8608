import { parseArgs } from 'node:util'
import { z } from 'zod'
import { layOutKeys } from '../../services/counting/tally-keys.ts'
import type { PeopleRoom } from '../../services/people/people-room.ts'
import { changeAgreement } from '../../services/people/pulses/change-agreement.ts'
import { openWave } from '../../services/people/pulses/open-wave.ts'
import { stopWaveAndItsKeys } from '../../services/people/pulses/stop-wave.ts'
import { LEAST_FLOOR } from '../../services/people/pulses/wave-request.ts'
import { listWaves } from '../../services/people/pulses/waves.queries.ts'
import { keySpellingOf, spellingOf } from '../../services/people/staff-list/unit-spelling.ts'
import { readUnits, type StoredUnit } from '../../services/people/units/units.queries.ts'
import { Problem } from '../../services/plumbing/problem.ts'
import { systemRandom } from '../../services/plumbing/random.ts'
import { Refused } from '../../services/plumbing/refused.ts'
import { tallyKeyFolders } from '../../services/worker.ts'
import { type Command, print, WrongUsage } from './command.ts'
import { countByHand } from './count-by-hand.ts'
import { withPeople } from './with-people.ts'

const date = z.iso.date()

const readDate = (name: string, value: string | undefined): string => {
  const parsed = date.safeParse(value)
  if (!parsed.success) throw new WrongUsage(`--${name} takes a date like 2026-12-31`)
  return parsed.data
}

const asRefusal = (error: unknown): unknown =>
  error instanceof Problem ? new Refused(`${error.code} ${JSON.stringify(error.details)}`) : error

/** Units by id, by name, or by path, spelled as people spell; a name that two units share must be given as a path. */
const findUnits = async (room: PeopleRoom, wanted: readonly string[]): Promise<readonly string[]> => {
  const units = await readUnits(room.db)
  return wanted.map((name) => {
    const ways: readonly ((unit: StoredUnit) => boolean)[] = [
      ({ id, key }) => id === name || key === name,
      ({ key }) => keySpellingOf(key) === keySpellingOf(name),
      (unit) => spellingOf(unit.name) === spellingOf(name),
    ]
    const named = ways.map((way) => units.filter(way)).find((found) => found.length > 0) ?? []
    const [unit] = named
    if (unit === undefined) throw new Refused(`there is no unit ${name}`)
    if (named.length > 1)
      throw new Refused(`several units are called ${name}: ${named.map(({ key }) => key).join('; ')}`)
    return unit.id
  })
}

const open = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      form: { type: 'string' },
      audience: { type: 'string', multiple: true },
      closes: { type: 'string' },
      floor: { type: 'string', default: String(LEAST_FLOOR) },
      agreement: { type: 'string' },
      'agreed-on': { type: 'string' },
    },
    allowPositionals: false,
  })
  const { form, audience } = values
  if (form === undefined || audience === undefined) throw new WrongUsage(waveCommand.usage)
  const closes = readDate('closes', values.closes)
  const agreedOn = values.agreement === undefined ? undefined : readDate('agreed-on', values['agreed-on'])
  await withPeople(async (room) => {
    if (values.agreement !== undefined && agreedOn !== undefined) {
      await changeAgreement(room, { reference: values.agreement, agreedOn }, 'command-line')
    }
    await layOutKeys(tallyKeyFolders(room.settings.keysFolder), systemRandom)
    const request = {
      form,
      audience: await findUnits(room, audience),
      closes,
      floor: Number(values.floor),
    }
    print(await openWave(room, request).catch((error) => Promise.reject(asRefusal(error))))
  })
}

/** `--audience A B C` is friendlier than `--audience A --audience B`; both are understood. */
const spreadAudience = (args: readonly string[]): readonly string[] => {
  let spreading = false
  return args.flatMap((arg) => {
    if (arg.startsWith('--')) {
      spreading = arg === '--audience'
      return spreading ? [] : [arg]
    }
    return spreading ? ['--audience', arg] : [arg]
  })
}

const stop = async (args: readonly string[]): Promise<void> => {
  const { positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
  })
  const wave = z.uuid().safeParse(positionals[0])
  if (!wave.success || positionals.length !== 1) throw new WrongUsage('wave stop WAVE')
  await withPeople(async (room) => {
    await stopWaveAndItsKeys(room, wave.data).catch((error) => Promise.reject(asRefusal(error)))
    print({ stopped: wave.data })
  })
}

const list = (): Promise<void> =>
  withPeople(async (room) => {
    for (const wave of await listWaves(room.db)) print(wave)
  })

export const waveCommand: Command = {
  usage: 'wave open --form F --audience UNIT… --closes DATE | wave stop WAVE | wave list | wave count',
  about: [
    'open   opens a wave; the first time with --agreement REFERENCE --agreed-on DATE of the works council;',
    '       --floor N raises the smallest block above five',
    'stop   stops a wave: its ballots are destroyed and nothing is counted',
    'list   one line of JSON for each wave',
    'count  counts the waves whose last day has passed',
  ].join('\n'),
  async run([action, ...args]) {
    const actions: Readonly<Record<string, () => Promise<void>>> = {
      open: () => open(spreadAudience(args)),
      stop: () => stop(args),
      list,
      count: countByHand,
    }
    const chosen = action !== undefined && Object.hasOwn(actions, action) ? actions[action] : undefined
    if (chosen === undefined) throw new WrongUsage(this.usage)
    await chosen()
  },
}
