import SCIMMY from 'scimmy'
import { pushRefused } from '../people.problems.ts'
import type { Assignment } from './assignments.ts'
import type { PushedPerson } from './pushed-person.ts'
import { ENTERPRISE, USER } from './urns.ts'

/**
 * A user with the attributes that we keep, and no other, as a schema of the library: definitions of our own, because
 * its own are one for the whole process, and whoever extends them changes them for everybody.
 */
const { Attribute, Schema, SchemaDefinition } = SCIMMY.Types
const text = (name: string, about: string, config = {}) =>
  new Attribute('string', name, { description: about, ...config })

export const enterpriseDefinition = new SchemaDefinition('EnterpriseUser', ENTERPRISE, 'Enterprise User', [
  text('employeeNumber', 'Employee number: the key by which people are known here. Required.', {
    uniqueness: 'server',
  }),
  text('organization', 'Name of an organisation; kept if a unit is made of it.'),
  text('division', 'Name of a division; kept if a unit is made of it.'),
  text('department', 'Name of a department; units are made of it, unless set otherwise.'),
  new Attribute('complex', 'manager', { description: 'Who leads this person.' }, [
    text('value', 'The id of that user, or the employee number.'),
  ]),
])

export const userDefinition = new SchemaDefinition('User', USER, 'Somebody on the staff list', [
  text('userName', 'Unique name of this user at the provider.', { required: true, uniqueness: 'server' }),
  new Attribute('complex', 'name', { description: 'The name.' }, [
    text('formatted', 'The whole name; kept where the other two are missing.'),
    text('familyName', 'Family name.'),
    text('givenName', 'Given name.'),
  ]),
  text('displayName', 'The whole name; kept where given and family name are missing.'),
  text('preferredLanguage', 'Language of letters: nl, en, fr or de.'),
  text('locale', 'Read where no language is preferred.'),
  new Attribute('boolean', 'active', { description: 'Whether this person works here.' }),
  new Attribute('complex', 'emails', { multiValued: true, description: 'The work address; one is kept.' }, [
    text('value', 'Mail address.'),
    text('type', 'Always work.'),
    new Attribute('boolean', 'primary', { description: 'Always true.' }),
  ]),
])
userDefinition.extend(enterpriseDefinition)

export class ListedUser extends Schema {
  static override get id(): string {
    return USER
  }
  static override get definition() {
    return userDefinition
  }
  constructor(resource: object, direction = 'both') {
    super(resource, direction)
    Object.assign(this, userDefinition.coerce(resource, direction as 'both'))
  }
}

/** What the library holds, by the names of our schema. */
interface Held {
  readonly userName: string
  readonly externalId?: string
  readonly active?: boolean
  readonly name?: { readonly formatted?: string; readonly familyName?: string; readonly givenName?: string }
  readonly displayName?: string
  readonly preferredLanguage?: string
  readonly locale?: string
  readonly emails?: readonly { readonly value: string }[]
  readonly [ENTERPRISE]?: {
    readonly employeeNumber?: string
    readonly organization?: string
    readonly division?: string
    readonly department?: string
    readonly manager?: { readonly value?: string }
  }
}

/** Every refusal of the library repeats what was sent; ours do not. */
export const saidPlainly = (error: unknown): unknown => {
  if (error instanceof SCIMMY.Types.Error || error instanceof TypeError) return pushRefused('value-wrong')
  return error
}

/** @throws Problem `value-wrong` for a value of another type than the schema says */
export const userOf = (assignments: readonly Assignment[]): ListedUser => {
  const resource: Record<string, unknown> = {}
  for (const { to, value } of assignments) {
    const [holder, part] = to.startsWith(ENTERPRISE)
      ? [ENTERPRISE, to.slice(ENTERPRISE.length + 1)]
      : to.split('.')
    if (part === undefined) resource[holder ?? ''] = value
    else resource[holder ?? ''] = { ...(resource[holder ?? ''] as object), [part]: value }
  }
  try {
    return new ListedUser(resource, 'in')
  } catch (error) {
    throw saidPlainly(error)
  }
}

/** @param active what holds where the user does not say */
export const personOf = (user: ListedUser, active: boolean): PushedPerson => {
  const held = user as unknown as Held
  const { name = {}, [ENTERPRISE]: work = {} } = held
  const whole = name.formatted ?? held.displayName ?? null
  const halves = { givenName: name.givenName ?? null, familyName: name.familyName ?? null }
  return {
    userName: held.userName,
    externalId: held.externalId ?? null,
    active: held.active ?? active,
    ...halves,
    wholeName: halves.givenName === null && halves.familyName === null ? whole : null,
    mail: held.emails?.[0]?.value ?? null,
    preferredLanguage: held.preferredLanguage ?? null,
    locale: held.locale ?? null,
    number: work.employeeNumber ?? '',
    organization: work.organization ?? null,
    division: work.division ?? null,
    department: work.department ?? null,
    leader: work.manager?.value ?? null,
  }
}
