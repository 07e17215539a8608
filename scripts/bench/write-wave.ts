import { randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Client } from 'pg'
import { type Questionnaire, sheetFormOf } from '../../services/ballot/questionnaire.ts'
import type { OpeningTask } from '../../services/counting/open-batch.ts'
import { layOutKeys, tallyKeyFor } from '../../services/counting/tally-keys.ts'
import { questionnaireOf } from '../../services/library/questionnaire.ts'
import { readInstrument } from '../../services/library/read-instrument.ts'
import { InvitationSecret } from '../../services/people/invitations/derive.ts'
import { makeManifest, segmentIdsOf } from '../../services/people/pulses/make-manifest.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import { systemClock } from '../../services/plumbing/clock.ts'
import { systemRandom } from '../../services/plumbing/random.ts'
import { fromBase64Url } from '../../services/ticket/encoding.ts'
import { writeKeptManifest } from '../../services/ticket/kept-manifest.ts'
import { checksumOf, type Manifest } from '../../services/ticket/manifest.ts'
import { tallyKeyFolders } from '../../services/worker.ts'
import type { InventedUnit } from './invent-units.ts'

const ITEMS_ASKED = 20

/** A wave that is over, and what its ballots are sealed with. */
export interface WrittenWave {
  readonly wave: string
  readonly task: OpeningTask
  /** The segment of each ballot, in the order of the units. */
  readonly segments: readonly string[]
}

/** The instrument of the library, cut to twenty items, one choice and one open question. */
const benchQuestionnaire = async (): Promise<Questionnaire> => {
  const instrument = await readInstrument()
  const { full, wave1 } = instrument.forms
  const form = { ...wave1!, items: full!.items.slice(0, ITEMS_ASKED) }
  return questionnaireOf({ ...instrument, forms: { bench: form } }, 'bench')
}

const INSERT_PEOPLE = `
  insert into people.employees (mail, first_name, last_name, language, unit_id)
  select 'p' || row_number() over () || '@bench.example', 'P', 'P', 'nl', unit
  from unnest($1::uuid[], $2::integer[]) as units (unit, invited), generate_series(1, invited)`
const INSERT_INVITATIONS = `
  insert into people.invitations (wave_id, employee_id, segment, mail, link_mac, code_mac, blinded)
  select $1, employees.id, segment, mail, sha256(('l' || employees.id)::bytea), sha256(('c' || employees.id)::bytea), ''
  from people.employees join people.wave_units using (unit_id) where wave_id = $1`
const INSERT_SPENT_TICKETS = `
  insert into answers.nullifiers (wave_id, nullifier)
  select $1, sha256(number::text::bytea) from generate_series(1, $2::integer) as number`

const BENCH_SECRET = new InvitationSecret('bench')

const manifestFor = async (
  units: readonly InventedUnit[],
  tallyPublicKey: Uint8Array,
  questionnaire: string,
  treeHash: string,
) => {
  const today = systemClock.today()
  const facts = {
    wave: randomUUID(),
    ticketPublicKey: systemRandom.bytes(32),
    tallyPublicKey,
    opens: addDays(today, -20),
    closes: addDays(today, -2),
    questionnaireHash: checksumOf(questionnaire),
    floor: 5,
    treeHash,
    agreement: { reference: 'bench', date: addDays(today, -30) },
    segments: units.map(({ id, parent, name, invited }) => ({
      unit: id,
      units: [id],
      leadersChanged: null,
      parentUnit: parent,
      label: name,
      above: [],
      members: Array<string>(invited).fill(''),
      joined: null,
      together: 0,
    })),
  }
  return { facts, made: await makeManifest(facts, BENCH_SECRET) }
}

/** Writes organisation, invitations and wave straight into the tables; only the manifest is made as always. */
export const writeWave = async (
  client: Client,
  keysFolder: string,
  units: readonly InventedUnit[],
): Promise<WrittenWave> => {
  const keys = tallyKeyFolders(keysFolder)
  await layOutKeys(keys, systemRandom)
  const spare = (await keys.public.names()).find((name) => name.startsWith('spare-'))
  const tallyPublicKey = fromBase64Url((await keys.public.read(spare!))!)
  const text = canonicalize(await benchQuestionnaire()) ?? ''
  const segmentIds = segmentIdsOf(
    units.map(({ id }) => ({ unit: id })),
    BENCH_SECRET,
  )
  const segmentOf = (unit: InventedUnit) => segmentIds.get(unit.id)!
  const tree = units.map((unit) => ({
    unit: unit.id,
    parent: unit.parent,
    name: unit.name,
    segment: segmentOf(unit),
    leader: unit.id,
    led: [unit.id],
    trends: [],
  }))
  const treeText = canonicalize(tree) ?? ''
  const { facts, made } = await manifestFor(units, tallyPublicKey, text, checksumOf(treeText))
  await keys.public.claim(spare!, facts.wave)
  await keys.manifests.create(facts.wave, writeKeptManifest(made))
  const columns = [
    units.map(({ id }) => id),
    units.map(({ name }) => name),
    units.map(({ parent }) => parent),
  ]
  const invited = units.map((unit) => unit.invited)
  await client.query(
    `insert into people.units (id, key, name, parent_id) select id, name, name, parent
     from unnest($1::uuid[], $2::text[], $3::uuid[]) as units (id, name, parent)`,
    columns,
  )
  await client.query(INSERT_PEOPLE, [columns[0], invited])
  await client.query(
    `insert into people.waves (id, fingerprint, instrument, form, opens_on, closes_on, floor)
     values ($1, $2, 'bench', 'bench', $3, $4, 5)`,
    [facts.wave, made.fingerprint, facts.opens, facts.closes],
  )
  await client.query(
    `insert into people.wave_units (wave_id, unit_id, parent_id, name, in_audience, segment, invited)
     select $6, id, parent, name, true, segment, invited
     from unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::integer[]) as units (id, name, parent, segment, invited)`,
    [...columns, units.map(segmentOf), invited, facts.wave],
  )
  await client.query('select people.make_invitations($1)', [facts.wave])
  await client.query(INSERT_INVITATIONS, [facts.wave])
  await client.query('select answers.announce_wave($1, $2, $3, $4, $5, $6, $7)', [
    facts.wave,
    made.fingerprint,
    made.text,
    text,
    facts.questionnaireHash,
    treeText,
    made.segments,
  ])
  const segments = units.flatMap((unit) => Array<string>(unit.ballots).fill(segmentOf(unit)))
  await client.query(INSERT_SPENT_TICKETS, [facts.wave, segments.length])
  const key = (await tallyKeyFor(keys, JSON.parse(made.text) as Manifest))!
  return {
    wave: facts.wave,
    task: { key, manifestHash: made.hash, form: sheetFormOf(text) },
    segments,
  }
}
