import t from 'tap'
import { accountBehindMail, addHr } from '../../services/people/accounts/accounts.queries.ts'
import { linkExpiry, newToken } from '../../services/people/accounts/sign-in.ts'
import { keepSignInLink } from '../../services/people/accounts/sign-in-links.queries.ts'
import { keepAgreement } from '../../services/people/pulses/agreement.queries.ts'
import { importStaffList } from '../../services/people/staff-list/import-staff-list.ts'
import { systemRandom } from '../../services/plumbing/random.ts'
import { LARGE_MILL, type Miller, millList, millWith, RENEE } from '../people/mill.ts'
import { liveAWave } from '../world/lived-wave.ts'
import { asEmployee, asStranger, type Visitor } from '../world/visitor.ts'
import { startWorld, type World } from '../world/world.ts'

/** Zoë led, and was HR. Karel is hired after her, with what was hers, and leads nobody. */
const ZOE = 'zoe@molen.example'
const KAREL = { first: 'Karel', last: 'Opvolger', leader: RENEE }
const NEW = { number: '00900', mail: 'karel@molen.example' }

const bring = (world: World, people: readonly Miller[]) => importStaffList(world.people, millList(people))
const withoutZoe = millWith(ZOE, null, LARGE_MILL).map((one) =>
  one.leader === ZOE ? { ...one, leader: RENEE } : one,
)
const zoe = LARGE_MILL.filter(({ mail }) => mail === ZOE)

for (const [what, given] of Object.entries({
  'her number': { mail: NEW.mail },
  'her mailbox': { number: NEW.number },
  'her number and her mailbox': {},
}))
  t.test(`a new hire with ${what} is nobody who was here before`, async (t) => {
    const world = await startWorld()
    t.teardown(() => world.stop())
    await bring(world, LARGE_MILL)
    await keepAgreement(world.people.db, { reference: 'OR 1', agreedOn: '2010-01-04' })
    const wave = await liveAWave(world, (at) => 2 + (at % 3))
    await addHr(world.people.db, systemRandom.uuid(), ZOE)
    const statusOf = async (visitor: Visitor, url: string) => (await visitor.ask('GET', url)).statusCode

    const session = await asEmployee(world, ZOE)
    const me = (await session.ask('GET', '/api/me')).json()
    t.match(me, { scopes: ['hr-only', 'moderators', 'overseers'], units: [{ name: 'Maalderij' }] })
    t.equal(await statusOf(session, '/api/waves'), 200)
    const hers = [`/api/results/${wave}/units/${me.units[0].unit}`]
    for (const url of hers) t.equal(await statusOf(session, url), 200, url)
    const unused = newToken(systemRandom)
    const account = await accountBehindMail(world.people.db, ZOE, systemRandom.uuid())
    await keepSignInLink(world.people.db, unused, account?.id ?? '', linkExpiry(world.clock))

    await bring(world, withoutZoe)
    await bring(world, [...withoutZoe, ...zoe.map((one) => ({ ...one, ...KAREL, ...given }))])
    t.equal(await statusOf(session, '/api/me'), 401, 'her session is over')
    t.equal(await asStranger(world).signIn(unused), 403, 'and so is a link in her mailbox')

    const karel = await asEmployee(world, 'mail' in given ? given.mail : ZOE)
    const { account: another, ...his } = (await karel.ask('GET', '/api/me')).json()
    t.strictSame(his, { scopes: [], isEmployee: true, units: [], today: world.clock.today() })
    t.not(another, me.account)
    t.equal(await statusOf(karel, '/api/waves'), 403)
    for (const url of hers)
      t.ok([403, 404].includes(await statusOf(karel, url)), `${url} of the wave that she led in`)
  })
