import { resolve } from 'node:path'
import { z } from 'zod'
import { type Machine, ownFolders, thisMachine } from './own-folders.ts'
import { type ProviderSettings, providerSettings, providerVariables } from './provider-settings.ts'
import { Refused } from './refused.ts'
import {
  headerValue,
  host,
  listAddress,
  mailAddress,
  mailServer,
  origin,
  port,
  sender,
  span,
  type UnitPart,
  unitParts,
} from './setting-rules.ts'

const folder = z
  .string()
  .min(1)
  .transform((path) => resolve(path))

/**
 * Every setting of `README.md`, parsed once when a process starts. A wrong value stops the start and
 * names the variable: a product that guesses its settings cannot promise anything.
 */
const environment = z
  .object({
    PORT: port(3000),
    ANSWERS_PORT: port(3001),
    HOST: host('127.0.0.1'),
    WORKPLACE_URL: origin,
    ANSWERS_URL: origin,
    OOGHOOGTE_DATA: folder,
    OOGHOOGTE_KEYS: folder,
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    WORKS_COUNCIL_MAIL: mailAddress.optional(),
    WORKS_COUNCIL_LANGUAGES: z
      .string()
      .default('nl')
      .transform((list) => [...new Set(list.split(',').map((one) => one.trim()))])
      .pipe(z.array(z.enum(['nl', 'en', 'fr', 'de'])).min(1)),
    SMTP_URL: mailServer.optional(),
    ...providerVariables,
    BOUNCES: folder.optional(),
    MAIL_FROM: sender.default('Ooghoogte <ooghoogte@localhost>'),
    STAFF_LIST_FOLDER: folder.optional(),
    STAFF_LIST_URL: listAddress.optional(),
    STAFF_LIST_URL_AUTH: headerValue.optional(),
    STAFF_LIST_EVERY: span.optional(),
    STAFF_LIST_PRESET: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'the name of a preset: see ooghoogte staff-list presets')
      .optional(),
    SCIM_UNIT: unitParts,
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  })
  .superRefine((value, context) => {
    for (const [name, message] of providerSettings.faults(value))
      context.addIssue({ code: 'custom', path: [name], message })
    const same = (name: string, message: string) =>
      context.addIssue({ code: 'custom', path: [name], message })
    if (value.WORKPLACE_URL === value.ANSWERS_URL)
      same(
        'ANSWERS_URL',
        'not the address of WORKPLACE_URL: who is invited and what is answered are two servers',
      )
    if (value.PORT === value.ANSWERS_PORT && value.PORT !== 0)
      same('ANSWERS_PORT', 'not the port of PORT: two servers cannot listen on one')
  })

export interface Settings {
  readonly port: number
  readonly answersPort: number
  readonly host: string
  readonly workplaceUrl: string
  readonly answersUrl: string
  readonly dataFolder: string
  readonly keysFolder: string
  /** One line for whoever starts the product, when these folders are not where everybody would look. */
  readonly foldersNote: string | undefined
  readonly databaseUrl: string | undefined
  readonly worksCouncilMail: string | undefined
  /** One letter in each of these. */
  readonly worksCouncilLanguages: readonly string[]
  readonly smtpUrl: string | undefined
  /** The organisation's own sign-in; undefined where there is none. */
  readonly provider: ProviderSettings | undefined
  readonly mailFrom: string
  /** Where the mail server puts what comes back. */
  readonly bounces: string | undefined
  /** Which attributes of a pushed person make the unit, from the top down. */
  readonly scimUnit: readonly UnitPart[]
  readonly logLevel: string
  /** Where staff lists come from by themselves. */
  readonly staffList: StaffListSettings
}

export interface StaffListSettings {
  readonly folder: string | undefined
  readonly url: string | undefined
  /** What `Authorization` says to that address; undefined: a key in the key folder, if it is there. */
  readonly auth: string | undefined
  /** Milliseconds between two looks; undefined: each as often as suits it. */
  readonly every: number | undefined
  readonly preset: string | undefined
}

/** Thrown when the environment cannot be used; the message has one line a variable. */
export class SettingsRefused extends Refused {}

/** A changed port also changes the default address. */
const withDefaults = (
  env: NodeJS.ProcessEnv,
  folders: { readonly data: string; readonly keys: string },
): NodeJS.ProcessEnv => ({
  WORKPLACE_URL: `http://localhost:${env.PORT ?? 3000}`,
  ANSWERS_URL: `http://127.0.0.1:${env.ANSWERS_PORT ?? 3001}`,
  OOGHOOGTE_DATA: folders.data,
  OOGHOOGTE_KEYS: folders.keys,
  ...Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')),
})

/**
 * @param ofTheDemo the demo keeps its things apart
 * @param machine where it runs; decides about folders that nobody named
 */
export const settingsFrom = (
  env: NodeJS.ProcessEnv,
  ofTheDemo = false,
  machine: Machine = thisMachine(),
): Settings => {
  // Where the data folder was named, or the database is another one, PostgreSQL's user does not matter here.
  const moves = !env.OOGHOOGTE_DATA && !env.DATABASE_URL
  const folders = ownFolders(moves ? machine : { ...machine, uid: undefined }, ofTheDemo)
  const parsed = environment.safeParse(withDefaults(env, folders))
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`)
    throw new SettingsRefused(`These settings cannot be used:\n  ${lines.join('\n  ')}`)
  }
  const value = parsed.data
  return {
    port: value.PORT,
    answersPort: value.ANSWERS_PORT,
    host: value.HOST,
    workplaceUrl: value.WORKPLACE_URL,
    answersUrl: value.ANSWERS_URL,
    dataFolder: value.OOGHOOGTE_DATA,
    keysFolder: value.OOGHOOGTE_KEYS,
    foldersNote: folders.note,
    databaseUrl: value.DATABASE_URL,
    worksCouncilMail: value.WORKS_COUNCIL_MAIL,
    worksCouncilLanguages: value.WORKS_COUNCIL_LANGUAGES,
    smtpUrl: value.SMTP_URL,
    provider: providerSettings.of(value),
    mailFrom: value.MAIL_FROM,
    bounces: value.BOUNCES,
    scimUnit: value.SCIM_UNIT,
    logLevel: value.LOG_LEVEL,
    staffList: {
      folder: value.STAFF_LIST_FOLDER,
      url: value.STAFF_LIST_URL,
      auth: value.STAFF_LIST_URL_AUTH,
      every: value.STAFF_LIST_EVERY,
      preset: value.STAFF_LIST_PRESET,
    },
  }
}
