import type { StoredPerson } from './pushed-person.ts'
import { ENTERPRISE, USER } from './urns.ts'

const unlessNull = <Name extends string>(name: Name, value: string | null) =>
  (value === null ? {} : { [name]: value }) as { readonly [Key in Name]?: string }

/** What is stored of somebody, as the provider wrote it: it reads again what it has written, and compares. */
export const resourceOf = (person: StoredPerson) => {
  const { id, userName, active, givenName, familyName, wholeName, mail, leader } = person
  const named = givenName !== null || familyName !== null
  return {
    schemas: [USER, ENTERPRISE],
    id,
    userName,
    active,
    ...unlessNull('externalId', person.externalId),
    ...(named
      ? { name: { ...unlessNull('givenName', givenName), ...unlessNull('familyName', familyName) } }
      : {}),
    ...unlessNull('displayName', wholeName),
    ...unlessNull('preferredLanguage', person.preferredLanguage),
    ...unlessNull('locale', person.locale),
    ...(mail === null ? {} : { emails: [{ value: mail, type: 'work', primary: true }] }),
    [ENTERPRISE]: {
      employeeNumber: person.number,
      ...unlessNull('organization', person.organization),
      ...unlessNull('division', person.division),
      ...unlessNull('department', person.department),
      ...(leader === null ? {} : { manager: { value: leader } }),
    },
  }
}
