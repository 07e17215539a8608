import { existsSync } from 'node:fs'
import t from 'tap'
import { processingRecord } from '../../services/people/accountability/processing-record.ts'
import { keyPlaceOf } from '../../services/plumbing/key-place.ts'
import { settingsFrom } from '../../services/plumbing/settings.ts'
import { hireTheBakery, JOS, openBakeryWave } from '../world/bakery.ts'
import { asEmployee, asHr, asStranger } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

const world = await startWorld()
t.teardown(() => world.stop())
const URL_OF_RECORD = '/api/processing-record'

t.test('only HR reads it', async (t) => {
  await hireTheBakery(world)
  t.equal((await asStranger(world).ask('GET', URL_OF_RECORD)).statusCode, 401)
  t.equal((await (await asEmployee(world, JOS)).ask('GET', URL_OF_RECORD)).statusCode, 403)
})

t.test('it says what runs, and no path, password or name', async (t) => {
  await openBakeryWave(world)
  const reply = await (await asHr(world)).ask('GET', URL_OF_RECORD)
  t.match(reply.json(), {
    version: /^\d+\.\d+\.\d+$/,
    instrument: /^ooghoogte-pulse@/,
    addresses: { workplace: world.settings.workplaceUrl, twoHosts: true, encrypted: false },
    database: 'here',
    mail: 'folder',
    bounces: false,
    provider: false,
    // Where folders for temporary files lie in memory, so do these keys.
    keys: /^(beside-data|memory)$/,
    worksCouncil: {
      agreement: { reference: 'OR 2026-01', agreedOn: '2026-01-02' },
      mail: false,
      languages: ['nl'],
      refused: 0,
    },
    smallestBlock: 5,
    smallestSegment: 5,
    people: 16,
    waves: { open: 1, counted: 0, stopped: 0 },
    retention: { leaverDays: 31, restDays: 14, sessionHours: 10, signInMinutes: 15 },
  })
  for (const secret of [world.folder, 'bakkerij.example', 'Jos', 'keys/'])
    t.notMatch(reply.body, secret, secret)
})

t.test('other settings are told as they are', async (t) => {
  const settings = settingsFrom({
    WORKPLACE_URL: 'https://oog.bedrijf.example',
    ANSWERS_URL: 'https://oog.bedrijf.example:8443',
    DATABASE_URL: 'postgres://secret:word@database.bedrijf.example/ooghoogte',
    SMTP_URL: 'smtps://user:password@mail.bedrijf.example',
    BOUNCES: '/srv/bounces',
    WORKS_COUNCIL_MAIL: 'or@bedrijf.example',
    WORKS_COUNCIL_LANGUAGES: 'fr,nl',
    OOGHOOGTE_DATA: '/srv/ooghoogte/data',
    OOGHOOGTE_KEYS: '/srv/ooghoogte/data/keys',
  })
  const record = await processingRecord({ ...world.people, settings })
  t.match(record, {
    addresses: { twoHosts: false, encrypted: true },
    database: 'elsewhere',
    mail: 'server',
    keys: 'inside-data',
    worksCouncil: { mail: true, languages: ['fr', 'nl'] },
  })
  t.notMatch(JSON.stringify(record), /secret|password|or@|\/srv/)
})

t.test('where keys lie is told as a kind', async (t) => {
  if (existsSync('/dev/shm')) {
    t.equal(await keyPlaceOf('/dev/shm', '/srv/data'), 'memory')
    t.equal(await keyPlaceOf('/dev/shm/not-there-yet', '/srv/data'), 'memory')
  }
  // Folders that are not there, so that only their names count.
  for (const [keys, kind] of [
    ['/no/such/data/keys', 'inside-data'],
    ['/no/such/data', 'inside-data'],
    ['/no/such/data-keys', 'beside-data'],
    ['/no/vault/keys', 'elsewhere'],
  ] as const)
    t.equal(await keyPlaceOf(keys, '/no/such/data'), kind, keys)
})
