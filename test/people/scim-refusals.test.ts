import t from 'tap'
import { REFUSALS, type RefusalReason } from '../../services/people/scim/refusals.ts'
import { asProvider, scimUser } from '../world/provider.ts'
import { startWorld } from '../world/world.ts'

/** What a provider may send that is not right, and what it is told: status, kind, and words that repeat nothing. */
const world = await startWorld()
t.teardown(() => world.stop())
const provider = await asProvider(world)

const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'
const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
const created = async (mail: string, number: string) =>
  (await provider.ask('POST', '/Users', scimUser(mail, { employeeNumber: number }))).json.id as string
const ans = await created('ans@bakkerij.example', '11')
await created('bob@bakkerij.example', '12')
const before = await provider.ask('GET', `/Users/${ans}`)

interface Case {
  readonly about: string
  readonly method?: string
  readonly path?: string
  readonly body?: object | string
  readonly headers?: Readonly<Record<string, string>>
  /** `taken`: nothing is wrong with it. */
  readonly is: RefusalReason | 'taken' | number
}
const user = (work: object, more: object = {}) => scimUser('cis@bakkerij.example', { ...work }, { ...more })
const posted = (about: string, body: object | string, is: Case['is']): Case => ({ about, body, is })
const patched = (about: string, operation: unknown, is: Case['is']): Case => ({
  about,
  method: 'PATCH',
  path: `/Users/${ans}`,
  body: { schemas: [PATCH], Operations: [operation] },
  is,
})
const asked = (about: string, query: string, is: Case['is']): Case => ({
  about,
  method: 'GET',
  path: `/Users?${query}`,
  is,
})
const filtered = (about: string, filter: string, is: Case['is']) =>
  asked(about, `filter=${encodeURIComponent(filter)}`, is)
const replaced = (path: string, value: unknown) => ({ op: 'replace', path, value })
const deep = (open: string, close: string) => `${open.repeat(9000)}${close.repeat(9000)}`

const CASES: readonly Case[] = [
  posted('no JSON', '{"schemas": [', 'not-read'),
  posted('nothing at all', '', 'not-read'),
  posted('a list', '[]', 'not-read'),
  posted('a word', '"user"', 'not-read'),
  posted('a prototype', '{"__proto__": {"active": true}}', 'not-read'),
  { about: 'a form', body: 'userName=x', headers: { 'content-type': 'text/plain' }, is: 415 },
  posted('more than 64 kB', { ...user({ employeeNumber: '13' }), note: 'x'.repeat(70_000) }, 413),
  posted('no schemas', { userName: 'cis@bakkerij.example' }, 'schema-wrong'),
  posted('a group', user({}, { schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'] }), 'schema-wrong'),
  posted('SCIM 1.1', user({}, { schemas: ['urn:scim:schemas:core:1.0'] }), 'schema-wrong'),
  posted(
    'schemas as a word',
    user({}, { schemas: 'urn:ietf:params:scim:schemas:core:2.0:User' }),
    'schema-wrong',
  ),
  posted('no user name', user({ employeeNumber: '13' }, { userName: '' }), 'value-wrong'),
  posted(
    'a user name of only what cannot be seen',
    user({}, { userName: '\u0000\u202e\u200b' }),
    'value-wrong',
  ),
  posted('a user name that is a number', user({}, { userName: 17 }), 'value-wrong'),
  posted('no employee number', user({}), 'number-missing'),
  posted('an empty employee number', user({ employeeNumber: ' \u0000 ' }), 'number-missing'),
  posted('an employee number that is a number', user({ employeeNumber: 13 }), 'value-wrong'),
  posted('an employee number that is a list', user({ employeeNumber: ['13'] }), 'value-wrong'),
  posted('an extension that is a text', user({}, { [ENTERPRISE]: '13' }), 'value-wrong'),
  posted('no name', user({ employeeNumber: '13' }, { name: {} }), 'name-missing'),
  posted('a name that is a text', user({ employeeNumber: '13' }, { name: 'Cis' }), 'value-wrong'),
  posted(
    'an endless name',
    user({ employeeNumber: '13' }, { name: { givenName: 'x'.repeat(257) } }),
    'value-too-long',
  ),
  posted(
    'an address without @',
    user({ employeeNumber: '13' }, { emails: [{ value: 'cis' }] }),
    'mail-wrong',
  ),
  posted(
    'an address that ends a header',
    user({ employeeNumber: '13' }, { emails: [{ value: 'cis@x.example\r\nBcc: all@x.example' }] }),
    'mail-wrong',
  ),
  posted(
    'an address with a letter of another alphabet before the @',
    user({ employeeNumber: '13' }, { emails: [{ value: 'c\u0456s@bakkerij.example' }] }),
    'mail-wrong',
  ),
  posted(
    'an address inside an address',
    user({ employeeNumber: '13' }, { emails: [{ value: { value: 'x' } }] }),
    'value-wrong',
  ),
  posted(
    'two primary addresses',
    user(
      { employeeNumber: '13' },
      {
        emails: [
          { value: 'a@x.example', primary: true },
          { value: 'b@x.example', primary: 'True' },
        ],
      },
    ),
    'mails-unclear',
  ),
  posted(
    'somebody else’s address',
    user({ employeeNumber: '13' }, { emails: [{ value: 'BOB@bakkerij.example' }] }),
    'mail-taken',
  ),
  posted('somebody else’s number', user({ employeeNumber: '12' }), 'number-taken'),
  posted(
    'somebody else’s user name',
    user({ employeeNumber: '13' }, { userName: 'BOB@bakkerij.example' }),
    'user-name-taken',
  ),
  posted('no unit', user({ employeeNumber: '13', department: '' }), 'unit-missing'),
  posted(
    'a unit that is somewhere else',
    user({ employeeNumber: '13', department: null, division: 'Oven' }),
    'unit-missing',
  ),
  posted('led by oneself', user({ employeeNumber: '13', manager: { value: '13' } }), 'leader-is-self'),
  posted('neither true nor false', user({ employeeNumber: '13' }, { active: 'yes' }), 'value-wrong'),
  posted(
    'nested without end, where nobody looks',
    `{"schemas":["x"],"note":${deep('[', ']')}}`,
    'schema-wrong',
  ),
  {
    about: 'nested without end, where somebody looks',
    body: JSON.stringify(user({ employeeNumber: '13' }, { userName: 'DEEP' })).replace(
      '"DEEP"',
      deep('[', ']'),
    ),
    is: 'value-wrong',
  },
  patched('no schema of a patch', undefined, 'operation-unknown'),
  {
    about: 'a patch that calls itself a user',
    method: 'PATCH',
    path: `/Users/${ans}`,
    body: { schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'], Operations: [replaced('active', true)] },
    is: 'schema-wrong',
  },
  {
    about: 'a hundred and one operations',
    method: 'PATCH',
    path: `/Users/${ans}`,
    body: { schemas: [PATCH], Operations: Array.from({ length: 101 }, () => replaced('active', true)) },
    is: 'operation-unknown',
  },
  patched('an operation that is a text', 'replace', 'operation-unknown'),
  patched('an operation nobody knows', { op: 'test', path: 'active', value: true }, 'operation-unknown'),
  patched('a path nobody knows', replaced('salary', '1'), 'path-unknown'),
  patched('a path that is no text', { op: 'replace', path: ['active'], value: false }, 'path-unknown'),
  patched('a path that is a formula', replaced('name.givenName or 1 eq 1', 'x'), 'path-unknown'),
  patched('a path too long', replaced(`name.${'x'.repeat(400)}`, 'x'), 'path-unknown'),
  patched(
    'a path with an open quote and many escapes',
    replaced(`emails[type eq "${'\\a'.repeat(60)}`, 'x'),
    'path-unknown',
  ),
  patched('an entry of what has none', replaced('active[type eq "work"]', false), 'path-unknown'),
  patched('a prototype as a path', replaced('__proto__.active', false), 'path-unknown'),
  patched('a constructor as a path', replaced('constructor.prototype', { active: false }), 'path-unknown'),
  patched('everything taken away', { op: 'remove' }, 'path-missing'),
  patched('no value', { op: 'replace', path: 'active' }, 'value-wrong'),
  patched('a value without path that is a list', { op: 'add', value: [] }, 'value-wrong'),
  patched('another id', replaced('id', '00000000-0000-4000-8000-000000000000'), 'id-given-here'),
  patched('a role', replaced('roles', [{ value: 'hr' }]), 'taken'),
  patched('the groups', replaced('groups', [{ value: 'hr' }]), 'id-given-here'),
  patched('the number taken away', { op: 'remove', path: `${ENTERPRISE}:employeeNumber` }, 'number-missing'),
  patched('the number of somebody else', replaced(`${ENTERPRISE}:employeeNumber`, '12'), 'number-taken'),
  patched('the user name taken away', { op: 'remove', path: 'userName' }, 'value-wrong'),
  patched('the unit taken away', { op: 'remove', path: `${ENTERPRISE}:department` }, 'unit-missing'),
  patched('the name taken away', { op: 'remove', path: 'name' }, 'name-missing'),
  patched('led by oneself, by id', replaced(`${ENTERPRISE}:manager`, ans), 'leader-is-self'),
  patched('another private address', replaced('emails[type eq "home"].value', 'no address'), 'taken'),
  patched('an extension of somebody else', replaced('urn:example:2.0:User:shoe', '43'), 'taken'),
  filtered('a filter of two', 'userName eq "a" and active eq true', 'filter-unknown'),
  filtered('one that compares otherwise', 'userName co "a"', 'filter-unknown'),
  filtered('one of what is not kept', 'title eq "a"', 'filter-unknown'),
  filtered('one that ends the text early', `userName eq "a" or "1" eq "1"`, 'filter-unknown'),
  filtered('one of SQL', `userName eq "'; drop table people.employees; --"`, 'taken'),
  filtered('one of a prototype', '__proto__ eq "a"', 'filter-unknown'),
  filtered('one with an open quote and many escapes', `userName eq "${'\\a'.repeat(200)}`, 'filter-unknown'),
  filtered('one that is no JSON text', 'userName eq "\\x"', 'filter-unknown'),
  filtered('an empty one', '', 'filter-unknown'),
  filtered('a very long one', `userName eq "${'x'.repeat(700)}"`, 'filter-unknown'),
  asked('a page of no number', 'startIndex=one', 'page-unknown'),
  asked('a page of a fraction', 'count=1.5', 'page-unknown'),
  asked('a page before the first', 'startIndex=-4&count=-1', 'taken'),
  { about: 'nobody', method: 'GET', path: '/Users/00000000-0000-4000-8000-000000000000', is: 'user-unknown' },
  {
    about: 'an id that is none',
    method: 'GET',
    path: `/Users/${encodeURIComponent("1' or '1'='1")}`,
    is: 'user-unknown',
  },
  { about: 'nobody, deleted', method: 'DELETE', path: '/Users/Users', is: 'user-unknown' },
  { about: 'an endpoint that is none', method: 'GET', path: '/Everybody', is: 'endpoint-unknown' },
  { about: 'many at once', method: 'POST', path: '/Bulk', body: {}, is: 'endpoint-unknown' },
  { about: 'a group', path: '/Groups', body: { displayName: 'hr' }, is: 'groups-not-kept' },
]

t.test('what cannot be taken is refused by status, kind and words, and nothing of it is kept', async (t) => {
  t.ok(CASES.length >= 60)
  const slow: string[] = []
  for (const { about, method = 'POST', path = '/Users', body, headers, is } of CASES) {
    const began = performance.now()
    const { status, json, type, body: said } = await provider.ask(method, path, body, headers)
    if (performance.now() - began > 5000) slow.push(about)
    if (is === 'taken') {
      t.equal(status, 200, `${about}: ${said}`)
      continue
    }
    const wanted =
      typeof is === 'number'
        ? { status: is }
        : (REFUSALS[is] as { readonly status: number; readonly scimType?: string; readonly words: string })
    t.equal(status, wanted.status, `${about}: ${said}`)
    t.match(type, /^application\/scim\+json\b/, about)
    t.match(json.schemas, ['urn:ietf:params:scim:api:messages:2.0:Error'], about)
    t.equal(json.status, String(wanted.status), about)
    if ('words' in wanted) t.strictSame([json.scimType, json.detail], [wanted.scimType, wanted.words], about)
    else t.ok(json.detail.length > 10, about)
  }
  t.strictSame(slow, [], 'nothing takes long')
  t.strictSame((await provider.ask('GET', `/Users/${ans}`)).body, before.body, 'Ans is as she was')
  t.equal((await provider.ask('GET', '/Users')).json.totalResults, 2, 'and nobody came')
})

t.test('words of a refusal repeat nothing that was sent', async (t) => {
  const secret = 'xyzzy'
  for (const body of [
    user({ employeeNumber: '13', department: '' }, { userName: secret, active: secret }),
    user({ employeeNumber: { [secret]: secret } }, { userName: secret }),
    user({}, { emails: [{ value: secret }] }),
  ]) {
    const { status, body: said } = await provider.ask('POST', '/Users', body)
    t.equal(status, 400)
    t.notMatch(said, secret)
  }
})

t.test(
  'two who lead each other are taken: one is written before the other, and the list says so',
  async (t) => {
    const [one, other] = [
      await created('els@bakkerij.example', '15'),
      await created('fon@bakkerij.example', '16'),
    ]
    for (const [id, leader] of [
      [one, other],
      [other, one],
    ] as const)
      t.equal((await provider.patch(id, replaced(`${ENTERPRISE}:manager`, leader))).status, 200)
  },
)

t.test('what cannot be seen is not kept, in whatever text', async (t) => {
  const reply = await provider.ask(
    'POST',
    '/Users',
    scimUser(
      'gil@bakkerij.example',
      { employeeNumber: '1\u00007', department: 'Bak\u202ekerij\u200b' },
      { name: { givenName: ' Gil\u0000 ', familyName: 'Bo\u0301ter' }, externalId: '\ufeffx-17' },
    ),
  )
  t.match(reply.json, {
    externalId: 'x-17',
    name: { givenName: 'Gil', familyName: 'B\u00f3ter' },
    [ENTERPRISE]: { employeeNumber: '17', department: 'Bakkerij' },
  })
})

t.test('somebody without mail is taken, as a staff list takes them', async (t) => {
  const about = { name: { givenName: 'Hak' }, emails: undefined, userName: 'hak@bakkerij.example' }
  const { status, json } = await provider.ask(
    'POST',
    '/Users',
    scimUser('hak@x', { employeeNumber: '18' }, about),
  )
  t.equal(status, 201)
  t.equal(json.emails, undefined, 'what somebody signs in with elsewhere is no mail address')
})
