import { randomUUID } from 'node:crypto'
import Fastify from 'fastify'
import t from 'tap'
import { denyByDefault } from '../../services/deny-by-default.plugin.ts'
import { fixture } from '../world/respondents.ts'
import { asEmployee, asHr, asStranger } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'
import { recorded } from './recorded.ts'
import { type KnownRoute, routesOf } from './watch-routes.ts'

/** Every way into the product: who may call it stands in `routes.json`, and is tried here. */
const world = await startWorld()
t.teardown(() => world.stop())

/** Files of the pages carry a hash in their name, so they change with every build and name nothing else. */
const isBuilt = ({ url }: KnownRoute) => url.includes('/assets/')
const workplace = routesOf(world.workplace).filter((route) => !isBuilt(route))
const answers = routesOf(world.answers).filter((route) => !isBuilt(route))
const guarded = workplace.filter(({ method, scope }) => scope !== 'anyone' && method !== 'OPTIONS')

/** An address that fits the route and names nothing that exists. */
const somewhere = (url: string): string => url.replaceAll(/:\w+/g, () => randomUUID())
type Method = Parameters<ReturnType<typeof asStranger>['ask']>[0]

t.test('a server with a route that names no scope does not start', async (t) => {
  const server = () => {
    const app = Fastify()
    denyByDefault(app, {
      cookieName: 'session',
      accountOf: async () => undefined,
      refuseStrangers: async () => undefined,
    })
    return app
  }
  t.throws(() => server().get('/forgotten', async () => 'open'), {
    message: 'route GET /forgotten names no scope',
  })
  await t.rejects(
    async () => {
      await server().register(async (inner) => void inner.get('/inside', async () => 'open'))
    },
    { message: 'route GET /inside names no scope' },
    'nor one with such a route deeper inside',
  )
  await t.resolves(async () => {
    await server().get('/said', { config: { scope: 'anyone' } }, async () => 'open')
  }, 'with a scope it does')
})

t.test('a stranger gets nothing that is not for anyone', async (t) => {
  for (const { method, url, scope } of guarded) {
    const reply = await asStranger(world).ask(method as Method, somewhere(url))
    t.equal(reply.statusCode, 401, `${method} ${url} (${scope})`)
    if (method === 'HEAD') continue
    // The identity provider is told in the words of its protocol.
    if (scope === 'provisioning') t.match(reply.json(), { status: '401' })
    else t.equal(reply.json().code, 'sign-in-needed')
  }
})

t.test('somebody who works here gets nothing that is for HR or for a leader', async (t) => {
  const hr = await asHr(world)
  await hr.ask('POST', '/api/staff-list', await fixture('staff-lists/ziekenhuis.csv'))
  const mail =
    (await world.people.db.selectFrom('people.employees').select('mail').limit(1).execute())[0]?.mail ?? ''
  const employee = await asEmployee(world, mail)
  for (const { method, url, scope } of guarded) {
    if (scope === 'signed-in' || scope === 'the-two-of-us') continue
    const reply = await employee.ask(method as Method, somewhere(url))
    // No session opens what the identity provider writes to: it is not even looked at.
    t.equal(reply.statusCode, scope === 'provisioning' ? 401 : 403, `${method} ${url} (${scope})`)
  }
})

t.test('HR that is no employee gets nothing that belongs to two people', async (t) => {
  const hr = await asHr(world)
  const ofTwo = guarded.filter(({ scope }) => scope === 'the-two-of-us')
  t.ok(ofTwo.length > 10)
  for (const { method, url } of ofTwo) {
    const reply = await hr.ask(method as Method, somewhere(url))
    t.equal(reply.statusCode, 403, `${method} ${url}`)
    if (method !== 'HEAD') t.equal(reply.json().code, 'employees-only')
  }
})

t.test('the ways in are these, and each names who may come', async (t) => {
  /** A HEAD that Fastify adds to a GET, with the same scope, says nothing new. */
  const listed = (routes: readonly KnownRoute[]) =>
    routes
      .filter(
        ({ method, url, scope }) =>
          method !== 'HEAD' ||
          !routes.some((one) => one.method === 'GET' && one.url === url && one.scope === scope),
      )
      .map(({ method, url, scope = 'none' }) => `${method} ${url}: ${scope}`)
      .toSorted()
  const found = { workplace: listed(workplace), answers: listed(answers) }
  t.strictSame(found, recorded('routes.json', found))
  t.strictSame(
    [...found.workplace, ...found.answers].filter((one) => one.endsWith(': none')),
    ['OPTIONS *: none'],
    'only the preflight, which the browser sends by itself and which carries nothing, has no scope',
  )
})
