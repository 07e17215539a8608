import t from 'tap'
import { childEnvironment } from '../../services/main.ts'
import { settingsFrom } from '../../services/plumbing/settings.ts'

/** Each server is a process of its own, and gets its settings by its environment: none may be lost on the way. */
const everything = {
  PORT: '4000',
  ANSWERS_PORT: '4001',
  HOST: '0.0.0.0',
  WORKPLACE_URL: 'https://work.bakery.example',
  ANSWERS_URL: 'https://answers.bakery.example',
  OOGHOOGTE_DATA: '/srv/data',
  OOGHOOGTE_KEYS: '/srv/keys',
  SMTP_URL: 'smtps://us:se%23cret@mail.bakery.example',
  MAIL_FROM: '"Jansen, HR" <hr@bakery.example>',
  BOUNCES: '/srv/bounces',
  WORKS_COUNCIL_MAIL: 'council@bakery.example',
  WORKS_COUNCIL_LANGUAGES: 'nl,fr',
  OIDC_ISSUER: 'https://sign-in.bakery.example/realms/all',
  OIDC_CLIENT_ID: 'ooghoogte',
  OIDC_CLIENT_SECRET: 'secret',
  STAFF_LIST_FOLDER: '/srv/lists',
  STAFF_LIST_URL: 'https://payroll.bakery.example/list.csv',
  STAFF_LIST_URL_AUTH: 'Bearer x',
  STAFF_LIST_EVERY: '15m',
  STAFF_LIST_PRESET: 'afas',
  SCIM_UNIT: 'organization/department',
}

t.test('a secret of the workplace reaches no other process', (t) => {
  const settings = settingsFrom(everything)
  for (const name of ['answers', 'worker'])
    t.notMatch(
      JSON.stringify(childEnvironment(settings, 'postgres://127.0.0.1/x', name)),
      /secret|Bearer|bounces/,
      name,
    )
  t.end()
})

t.test('the workplace process reads the settings that the product was started with', (t) => {
  for (const every of ['15m', '999m', '60m', '1h', '90m', '24h', '999d']) {
    const settings = settingsFrom({ ...everything, STAFF_LIST_EVERY: every })
    const passed = settingsFrom(childEnvironment(settings, 'postgres://127.0.0.1/x', 'workplace'))
    const { databaseUrl: _here, logLevel: _level, ...others } = settings
    t.match(passed, others, every)
  }
  const least = settingsFrom({})
  const passed = settingsFrom(childEnvironment(least, 'postgres://127.0.0.1/x', 'workplace'))
  t.strictSame(
    { ...passed, databaseUrl: undefined, foldersNote: undefined, logLevel: '' },
    { ...least, foldersNote: undefined, logLevel: '' },
  )
  t.end()
})
