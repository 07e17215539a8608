import t from 'tap'
import { settingsFrom } from '../../services/plumbing/settings.ts'

/** Of each setting, values that stop the start and values that are taken. */
const CASES: Readonly<
  Record<string, { readonly refused: readonly string[]; readonly taken: readonly string[] }>
> = {
  MAIL_FROM: {
    refused: [
      'Personeelsdienst De Molen',
      'HR <>',
      'HR <hr>',
      'HR <hr@>',
      'HR <@molen.example>',
      'HR <hr@molen..example>',
      'HR <hr @molen.example>',
      'HR <hr@molen.example>, Ander <a@molen.example>',
      'Müller, Petra <hr@molen.example>',
      'HR <hr@molen.example>\r\nBcc: x@elsewhere.example',
      'HR\n <hr@molen.example>',
      'HR\u0000 <hr@molen.example>',
      'Personeel: hr@molen.example;',
    ],
    taken: [
      'hr@molen.example',
      '<hr@molen.example>',
      'Personeelsdienst De Molen <hr@molen.example>',
      '"Müller, Petra" <hr@molen.example>',
      'Zoë Überacker <zoe@bäckerei.example>',
      'Ooghoogte <ooghoogte@localhost>',
      'HR <hr+pulse@intranet>',
    ],
  },
  WORKPLACE_URL: {
    refused: [
      'intranet.molen.example',
      'ftp://intranet.molen.example',
      'https://intranet.molen.example/ooghoogte',
      'https://intranet.molen.example/?a=b',
      'https://intranet.molen.example/?',
      'https://intranet.molen.example/#x',
      'https://user@intranet.molen.example',
      'https://user:word@intranet.molen.example',
      'http://intranet.molen.example',
      'http://10.0.0.5:3000',
      'https://',
      'https://molen.example:99999',
      'javascript:alert(1)',
    ],
    taken: [
      'https://intranet.molen.example',
      'https://intranet.molen.example/',
      'https://intranet.molen.example:8443',
      'http://localhost:3000',
      'http://127.0.0.1:8080',
      'http://[::1]:8080',
      'http://ooghoogte.localhost:3000',
      'https://bäckerei.example',
    ],
  },
  ANSWERS_URL: {
    refused: [
      'http://localhost:3000',
      'https://antwoorden.molen.example/pad',
      'http://antwoorden.molen.example',
      'antwoorden',
    ],
    taken: ['https://antwoorden.molen.example', 'http://127.0.0.1:3001'],
  },
  SMTP_URL: {
    refused: [
      'mail.molen.example',
      'http://mail.molen.example',
      'smtp://',
      'smtp://mail.molen.example:0',
      'smtp://mail.molen.example:70000',
      'smtp://mail.molen.example/inbox',
      'smtp://mail.molen.example#x',
      'smtp://user@mail.molen.example',
      'smtp://user:pa/ss@mail.molen.example',
      'smtp://user:pa#ss@mail.molen.example',
      'smtp://user:100%@mail.molen.example',
      'smtp://mail.molen.example?pool=true',
    ],
    taken: [
      'smtp://mail.molen.example',
      'smtp://127.0.0.1:3425',
      'smtps://user:pa%23ss@mail.molen.example:465',
      'smtp://hr%40molen.example:word@mail.molen.example:587?requireTLS=true',
    ],
  },
  PORT: {
    refused: ['-1', '65536', '3000.5', '0x10', '1e3', ' 3000', 'http', '3001'],
    taken: ['80', '3000', '65535'],
  },
  HOST: {
    refused: ['http://0.0.0.0', '0.0.0.0:80', 'a b', '-x', 'localhost/'],
    taken: ['0.0.0.0', '::', '127.0.0.1', 'localhost', 'ooghoogte.molen.example'],
  },
  WORKS_COUNCIL_MAIL: {
    refused: ['the council', 'or@molen', 'or@molen.example, b@molen.example', 'OR <or@molen.example>'],
    taken: ['or@molen.example', 'or+pulse@bäckerei.example'],
  },
  WORKS_COUNCIL_LANGUAGES: { refused: ['nl,es', ',', 'Dutch'], taken: ['nl', 'nl, fr', 'de,en,nl,fr'] },
  LOG_LEVEL: { refused: ['loud', 'INFO'], taken: ['silent', 'info', 'fatal'] },
  DATABASE_URL: {
    refused: ['mysql://x', 'localhost'],
    taken: ['postgres://u:p@localhost/x', 'postgresql://localhost/x'],
  },
}

for (const [name, { refused, taken }] of Object.entries(CASES)) {
  t.test(`${name}: what cannot work stops the start, and is named`, async (t) => {
    for (const value of refused)
      t.throws(
        () => settingsFrom({ [name]: value }),
        { message: new RegExp(`(^|\\s)(${name}|ANSWERS_PORT): `) },
        value,
      )
  })
  t.test(`${name}: what can work is taken`, async (t) => {
    for (const value of taken) t.doesNotThrow(() => settingsFrom({ [name]: value }), JSON.stringify(value))
  })
}

t.test('what is empty counts as not set, and a refusal repeats no password', async (t) => {
  t.doesNotThrow(() => settingsFrom({ MAIL_FROM: '', WORKPLACE_URL: '', SMTP_URL: '', PORT: '' }))
  const said = (() => {
    try {
      return String(settingsFrom({ SMTP_URL: 'smtp://user:sesame/x@mail.example' }))
    } catch (error) {
      return String(error)
    }
  })()
  t.match(said, 'SMTP_URL: ')
  t.notMatch(said, 'sesame')
})

t.test('an address of a setting is as a mail server takes it, in whichever way it is written', async (t) => {
  const of = (env: NodeJS.ProcessEnv) => settingsFrom(env)
  t.equal(of({ WORKS_COUNCIL_MAIL: 'OR@BÄCKEREI.example' }).worksCouncilMail, 'or@xn--bckerei-5wa.example')
  t.equal(
    of({ MAIL_FROM: 'Zoë @ work <zoe@bäckerei.example>' }).mailFrom,
    'Zoë @ work <zoe@xn--bckerei-5wa.example>',
  )
  t.equal(of({ MAIL_FROM: 'zoe@bäckerei.example' }).mailFrom, 'zoe@xn--bckerei-5wa.example')
})

t.test('the organisation’s own sign-in: what cannot work stops the start, and is named', async (t) => {
  const whole = { OIDC_ISSUER: 'https://sign-in.molen.example/realms/molen', OIDC_CLIENT_ID: 'ooghoogte' }
  const roles = { OIDC_ROLE_CLAIM: 'groups', OIDC_ROLES: 'hr=HR, works-council=OR' }
  t.equal(settingsFrom({}).provider, undefined)
  t.match(settingsFrom({ ...whole, ...roles }).provider, {
    scope: 'openid email',
    mailAssumed: false,
    roles: [
      { name: 'hr', value: 'HR' },
      { name: 'works-council', value: 'OR' },
    ],
  })
  for (const [env, name] of [
    [{ ...whole, OIDC_ISSUER: 'http://sign-in.molen.example' }, 'OIDC_ISSUER'],
    [{ ...whole, OIDC_ISSUER: 'https://sign-in.molen.example/?x' }, 'OIDC_ISSUER'],
    [{ OIDC_ISSUER: whole.OIDC_ISSUER }, 'OIDC_CLIENT_ID'],
    [{ OIDC_CLIENT_ID: 'ooghoogte' }, 'OIDC_ISSUER'],
    [{ ...whole, OIDC_SCOPE: 'email' }, 'OIDC_SCOPE'],
    [{ ...whole, OIDC_UNVERIFIED_MAIL: 'accept' }, 'OIDC_UNVERIFIED_MAIL'],
    [{ ...whole, OIDC_ROLES: 'hr=HR' }, 'OIDC_ROLE_CLAIM'],
    [{ ...whole, OIDC_ROLE_CLAIM: 'groups' }, 'OIDC_ROLES'],
    [{ ...whole, ...roles, OIDC_ROLES: 'boss=HR' }, 'OIDC_ROLES'],
    [{ ...whole, ...roles, OIDC_ROLES: 'hr=' }, 'OIDC_ROLES'],
  ] as const)
    t.throws(() => settingsFrom(env), { message: new RegExp(`\\s${name}: `) }, JSON.stringify(env))
  t.doesNotThrow(() => settingsFrom({ ...whole, OIDC_ISSUER: 'http://127.0.0.1:9000' }), 'on this machine')
})
