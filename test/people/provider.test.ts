import t from 'tap'
import { accountBehindMail } from '../../services/people/accounts/accounts.queries.ts'
import { giveRoleTo } from '../../services/people/accounts/give-role.ts'
import { readRoles } from '../../services/people/accounts/roles.queries.ts'
import { rolesIn } from '../../services/people/accounts/roles-by-claim.ts'
import { readAuditLog } from '../../services/people/audit/audit.queries.ts'
import { freePort } from '../../services/plumbing/free-port.ts'
import { BOB, bakeryWith, hireTheBakery, JOS } from '../world/bakery.ts'
import { OwnSignIn } from '../world/own-sign-in.ts'
import { asHr, asStranger, type Visitor } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'

/** Sign-in with the organisation's own account, at a real provider of OpenID Connect. */
const port = String(await freePort())
const provider = await OwnSignIn.start(`http://localhost:${port}`)
const world = await startWorld({
  PORT: port,
  ...provider.settings,
  OIDC_SCOPE: 'openid email roles',
  OIDC_ROLE_CLAIM: 'groups',
  OIDC_ROLES: 'hr=Ooghoogte-HR,works-council=OR,works-council=CPBW',
})
t.teardown(async () => {
  await world.stop()
  await provider.stop()
})
await hireTheBakery(world)
provider.people.set('jos', { email: 'Jos@BAKKERIJ.example', email_verified: true })
provider.people.set('bob', { email: BOB, email_verified: true })

const begin = async (visitor: Visitor): Promise<string> =>
  (await visitor.ask('POST', '/api/provider-visits')).json().address
const comeBack = async (visitor: Visitor, to: string): Promise<string> => {
  const reply = await visitor.ask('GET', to)
  t.equal(reply.statusCode, 303)
  return String(reply.headers.location)
}
const signIn = async (who: string, visitor = asStranger(world)): Promise<string> =>
  comeBack(visitor, await provider.visit(await begin(visitor), who))
const refused = (code: string) => `/sign-in?refused=${code}`
const IN = '/sign-in?back'

t.test('whoever comes back with what was not asked for here stays outside', async (t) => {
  const [owner, thief] = [asStranger(world), asStranger(world)]
  const returned = await provider.visit(await begin(owner), 'jos')
  t.equal(await comeBack(thief, returned), refused('provider-refused'), 'in a browser that asked for nothing')
  const own = new URLSearchParams((await provider.visit(await begin(thief), 'bob')).split('?')[1])
  own.set('code', new URLSearchParams(returned.split('?')[1]).get('code') ?? '')
  t.equal(
    await comeBack(thief, `/api/provider-visits/return?${own}`),
    refused('provider-refused'),
    'with the code of somebody else',
  )
  const another = asStranger(world)
  await begin(another)
  t.equal(await comeBack(another, returned), refused('provider-refused'), 'with the state of another browser')
  t.equal(await comeBack(owner, returned), IN, 'none of which used up what the owner has')
  t.equal(await comeBack(owner, returned), refused('provider-refused'), 'once')
  t.equal((await thief.ask('GET', '/api/me')).statusCode, 401)

  for (const [why, change] of Object.entries({
    'with another nonce': (address: string) => address.replace(/nonce=[^&]+/, 'nonce=of-another-visit'),
    'without the proof of the code': (address: string) =>
      address.replace(/code_challenge=[^&]+/, `code_challenge=${'A'.repeat(43)}`),
  })) {
    const visitor = asStranger(world)
    const to = await provider.visit(change(await begin(visitor)), 'jos')
    t.equal(await comeBack(visitor, to), refused('provider-refused'), why)
  }
  const denied = asStranger(world)
  const state = new URL(await begin(denied)).searchParams.get('state')
  const no = `/api/provider-visits/return?error=access_denied&state=${state}&iss=${provider.issuer}`
  t.equal(await comeBack(denied, no), refused('provider-refused'), 'somebody who was refused there')
  const slow = asStranger(world)
  const late = await provider.visit(await begin(slow), 'jos')
  world.clock.later(11)
  t.equal(await comeBack(slow, late), refused('provider-refused'), 'after ten minutes')
})

t.test('what the provider does not vouch for lets nobody in', async (t) => {
  provider.people.set('unverified', { email: JOS, email_verified: false })
  provider.people.set('unsaid', { email: JOS })
  provider.people.set('odd', { email: JOS, email_verified: 'true' })
  provider.people.set('none', {})
  for (const who of ['unverified', 'unsaid', 'odd', 'none'])
    t.equal(await signIn(who), refused('provider-mail-unverified'), who)
  provider.people.set('outsider', { email: 'nobody@elsewhere.example', email_verified: true })
  t.equal(await signIn('outsider'), refused('provider-address-unknown'))
})

t.test('who is on the list comes in, however the address is written', async (t) => {
  const jos = asStranger(world)
  const address = new URL(await begin(jos))
  t.strictSame(
    ['response_type', 'code_challenge_method'].map((name) => address.searchParams.get(name)),
    ['code', 'S256'],
  )
  t.notOk(address.href.includes(jos.cookie.split('=')[1] ?? '-'), 'what the browser keeps is not sent there')
  t.equal(await comeBack(jos, await provider.visit(address.href, 'jos')), IN)
  t.match((await jos.ask('GET', '/api/me')).json(), { isEmployee: true, units: [{ name: 'Bakkerij' }] })
  t.notMatch(jos.cookie, /visit/, 'and what it kept is gone')
})

t.test('an identity stays with its address, and an address with its identity', async (t) => {
  t.equal(await signIn('bob'), IN)
  provider.people.set('another', { email: BOB, email_verified: true })
  t.equal(await signIn('another'), refused('provider-other-person'), 'another person with the same address')
  provider.people.set('bob', { email: JOS, email_verified: true })
  t.equal(await signIn('bob'), refused('provider-other-address'), 'the same person with another address')
  const hr = await asHr(world)
  const bring = async (mail: string) =>
    hr.ask('POST', '/api/staff-list?asked=twice', await bakeryWith((line) => line.replace(BOB, mail)))
  provider.people.set('bob', { email: 'robert@bakkerij.example', email_verified: true })
  await bring('robert@bakkerij.example')
  t.equal(await signIn('bob'), IN, 'an address that changed on the list and there is no other person')
  provider.people.set('planted', { email: 'planted@bakkerij.example', email_verified: true })
  await bring('planted@bakkerij.example')
  const planted = asStranger(world)
  t.equal(await signIn('planted', planted), IN, 'HR that writes an address of its own comes in by it')
  await bring('robert@bakkerij.example')
  t.equal((await planted.ask('GET', '/api/me')).statusCode, 401, 'until the right one is back')
  t.equal(await signIn('planted'), refused('provider-address-unknown'))
  t.equal(await signIn('bob'), IN, 'and locks nobody out by it')
  await bring(BOB)
})

t.test('roles of the mapping are given and taken as the provider says, and no others', async (t) => {
  const jos = async () => {
    const account = await accountBehindMail(world.people.db, JOS, world.people.random.uuid())
    const roles = await readRoles(world.people.db)
    return roles.filter((one) => one.account === account?.id).map(({ role }) => role)
  }
  const says = (groups: unknown) => provider.people.set('jos', { email: JOS, email_verified: true, groups })
  await giveRoleTo(world.people, JOS, 'moderator', 'command-line')
  says(['Ooghoogte-HR', 'CPBW', 'Domain Users'])
  t.equal(await signIn('jos'), IN)
  t.strictSame(await jos(), ['hr', 'moderator', 'works-council'])
  says('OR')
  t.equal(await signIn('jos'), IN)
  t.strictSame(await jos(), ['moderator', 'works-council'], 'what nobody mapped stays')
  says(undefined)
  t.equal(await signIn('jos'), IN)
  t.strictSame(await jos(), ['moderator'])
  const log = (await readAuditLog(world.people.db, null, 100)).map((entry) => JSON.parse(entry))
  t.strictSame(
    log.filter(({ body }) => body.by === 'by-itself').map(({ kind, body }) => `${kind} ${body.role}`),
    ['role-taken works-council', 'role-taken hr', 'role-given works-council', 'role-given hr'],
    'the audit log says so',
  )
})

t.test('the last HR stays HR, whatever the provider says', async (t) => {
  await world.people.db.deleteFrom('people.roles').where('role', '=', 'hr').execute()
  await giveRoleTo(world.people, JOS, 'hr', 'command-line')
  const jos = asStranger(world)
  t.equal(await signIn('jos', jos), IN)
  t.equal((await jos.ask('GET', '/api/units')).statusCode, 200)
})

t.test('a claim is found by its name or by its path, and only whole values count', async (t) => {
  const roles = [{ name: 'hr', value: 'HR' }] as const
  const given = (claims: object, roleClaim: string) =>
    rolesIn(claims as Record<string, unknown>, { roleClaim, roles }).given
  t.strictSame(given({ 'https://x.example/roles': ['HR'] }, 'https://x.example/roles'), ['hr'])
  t.strictSame(given({ realm_access: { roles: ['a', 'HR'] } }, 'realm_access.roles'), ['hr'])
  for (const said of [{ roles: 'HR2' }, { roles: ['hr'] }, { roles: { HR: true } }, { roles: null }, {}])
    t.strictSame(given(said, 'roles'), [], JSON.stringify(said))
  t.strictSame(given({}, '__proto__.constructor'), [])
})
