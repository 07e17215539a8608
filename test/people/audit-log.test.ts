import t from 'tap'
import { AUDITED_ACTS } from '../../services/people/audit/audited-acts.ts'
import { checkLog } from '../../services/ticket/log-chain.ts'
import { hireTheBakery, JOS, openBakeryWave } from '../world/bakery.ts'
import { fixture } from '../world/respondents.ts'
import { asHr } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** The audit log: every act of HR and the command line, none that was refused, and no name. */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
const hr = await asHr(world)

interface Entry {
  readonly index: number
  readonly kind: string
  readonly body: Readonly<Record<string, unknown>>
}
const entries = async (before?: number): Promise<readonly Entry[]> =>
  (await hr.ask('GET', `/api/audit-log${before === undefined ? '' : `?before=${before}`}`)).json()
const latest = async (): Promise<Entry> => (await entries())[0]!

t.test('what is refused is not noted', async (t) => {
  const before = (await entries()).length
  await hr.ask('POST', '/api/roles', { mail: JOS, role: 'emperor' })
  await hr.ask('POST', '/api/staff-list', Buffer.from('this;is;none\n'))
  await hr.ask('POST', `/api/waves/${world.people.random.uuid()}/reminder`)
  await hr.ask('POST', '/api/waves', {
    form: 'nothing',
    audience: [world.people.random.uuid()],
    closes: '2026-03-20',
  })
  t.equal((await entries()).length, before)
})

t.test('each act of HR is noted once, with numbers and ids', async (t) => {
  const { account } = (await hr.ask('GET', '/api/me')).json()
  const by = { by: 'account', account }
  await hr.ask('POST', '/api/staff-list', await fixture('bakkerij.csv'))
  t.match(await latest(), { kind: 'staff-list-taken', body: { ...by, people: 16, joined: 0, left: 0 } })
  await hr.ask('PUT', '/api/works-council-agreement', { reference: 'OR 7', agreedOn: '2026-02-03' })
  t.match(await latest(), { kind: 'agreement-changed', body: { ...by, agreedOn: '2026-02-03' } })
  await hr.ask('PUT', '/api/works-council-agreement', { reference: 'OR 7', agreedOn: '2026-02-03' })
  await hr.ask('POST', '/api/roles', { mail: JOS, role: 'works-council' })
  t.match(await latest(), { kind: 'role-given', body: { ...by, role: 'works-council' } })
  await hr.ask('POST', '/api/roles', { mail: JOS, role: 'works-council' })
  await hr.ask('PUT', '/api/contacts', { contacts: [{ role: 'coach', words: 'Ann, ann@bakkerij.example' }] })
  t.match(await latest(), { kind: 'contacts-named', body: by })
  const { wave } = await openBakeryWave(world)
  t.match(await latest(), { kind: 'wave-opened', body: { by: 'command-line', wave, invited: 16 } })
  const key = { 'idempotency-key': world.people.random.uuid() }
  await hr.ask('POST', `/api/waves/${wave}/reminder`, {}, key)
  await hr.ask('POST', `/api/waves/${wave}/reminder`, {}, key)
  t.match(await latest(), { kind: 'reminder-sent', body: { ...by, wave } })
  await hr.ask('POST', '/api/post-room/again')
  t.match(await latest(), { kind: 'letters-tried-again', body: by })
  await hr.ask('POST', `/api/waves/${wave}/stop`)
  t.match(await latest(), { kind: 'wave-stopped', body: { ...by, wave } })
  t.equal((await entries()).length, 9, 'what is done already is not done again')
})

t.test('it makes one chain, and names nobody', async (t) => {
  const log = await entries()
  t.doesNotThrow(() => checkLog([...log].reverse()))
  const text = JSON.stringify(log)
  t.notMatch(text, /@|Deeg|Jos|Ann|OR 7|bakkerij/)
  for (const { kind } of log)
    t.ok(
      AUDITED_ACTS.some((one) => one === kind),
      kind,
    )
  t.strictSame(
    (await entries(3)).map(({ index }) => index),
    [2, 1],
  )
})

t.test('answering, asking a ticket and signing in add nothing', async (t) => {
  const before = (await entries()).length
  await asHr(world)
  await hr.ask('POST', '/api/sign-in-links', { mail: JOS })
  await hr.ask('GET', '/api/units')
  t.equal((await entries()).length, before)
})
