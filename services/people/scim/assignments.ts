import { isMailAddress, readMailAddress } from '../../plumbing/mail-address.ts'
import { pushRefused } from '../people.problems.ts'
import { cleanCell } from '../staff-list/cell-text.ts'
import { KEPT, type KeptPath, readPath } from './attribute-paths.ts'

/** One attribute and its value, in the form that our schema has; without a value it is taken away. */
export interface Assignment {
  readonly to: KeptPath
  readonly value: unknown
}

const LONGEST_TEXT = 256
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A text as people see it; an empty one says that there is none. */
const readText = (value: unknown): unknown => {
  if (value === null) return undefined
  if (typeof value !== 'string') return value
  const text = cleanCell(value)
  if (text.length > LONGEST_TEXT) throw pushRefused('value-too-long')
  return text === '' ? undefined : text
}

/** Some providers write the words instead. */
const readTruth = (value: unknown): unknown => {
  const word = typeof value === 'string' ? value.toLowerCase() : ''
  return word === 'true' ? true : word === 'false' ? false : value
}

/** Alone, in an object, or in a list of one. */
const valueIn = (value: unknown): unknown => {
  const one = Array.isArray(value) && value.length === 1 ? value[0] : value
  return isObject(one) ? propertyOf(one, 'value') : one
}

const propertyOf = (object: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.entries(object).find(([key]) => key.toLowerCase() === name)?.[1]

const readMail = (value: unknown): unknown => {
  const text = readText(value)
  if (typeof text !== 'string') return text
  if (!isMailAddress(text)) throw pushRefused('mail-wrong')
  return readMailAddress(text)
}

const isWork = (entry: unknown): boolean =>
  isObject(entry) && String(propertyOf(entry, 'type')).toLowerCase() === 'work'
const isPrimary = (entry: unknown): boolean =>
  isObject(entry) && readTruth(propertyOf(entry, 'primary')) === true

/** The one address that letters go to: that of work before the primary one before the first. */
const chooseMail = (value: unknown): unknown => {
  const entries = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]
  if (entries.filter(isPrimary).length > 1) throw pushRefused('mails-unclear')
  const ofWork = entries.filter(isWork)
  const chosen = ofWork.find(isPrimary) ?? ofWork[0] ?? entries.find(isPrimary) ?? entries[0]
  return readMail(valueIn(chosen))
}

const asMails = (mail: unknown): unknown =>
  mail === undefined ? undefined : [{ value: mail, type: 'work', primary: true }]

const WORK_ENTRIES = ['', 'type "work"', 'primary true']

const readMails = (entry: string, part: string, value: unknown): readonly Assignment[] => {
  // Another address of the same person, or what an address is called.
  if (!WORK_ENTRIES.includes(entry) || !['', 'value'].includes(part)) return []
  const mail = entry === '' && part === '' ? chooseMail(value) : readMail(valueIn(value))
  return [{ to: 'emails', value: asMails(mail) }]
}

/** A leader as a text, as an object, or taken away. */
const readLeader = (part: string, value: unknown): unknown => {
  const leader = ['', 'value'].includes(part) ? readText(valueIn(value)) : undefined
  return leader === undefined ? undefined : { value: leader }
}

/**
 * What somebody wants an attribute to be. What is not kept gives nothing, and its value is not looked at.
 *
 * @param strictly whether a path that names nothing is refused; within an object it is left out, as in a resource
 */
export const assign = (path: string, value: unknown, strictly: boolean): readonly Assignment[] => {
  const { to, under, entry, part } = readPath(path)
  if (to === 'holder') return assignHeld(under, value)
  if (to === 'unknown' && strictly) throw pushRefused('path-unknown')
  if (to === 'given-here' && strictly) throw pushRefused('id-given-here')
  if (to === 'dropped' || to === 'unknown' || to === 'given-here') return []
  if (to === 'emails') return readMails(entry, part, value)
  if (entry !== '') throw pushRefused('path-unknown')
  if (to.endsWith(':manager'))
    return ['', 'value'].includes(part) ? [{ to, value: readLeader(part, value) }] : []
  return [{ to, value: to === 'active' ? readTruth(value) : readText(value) }]
}

/** Everything that a holder holds; without a value all of that is taken away. */
const assignHeld = (under: string, value: unknown): readonly Assignment[] => {
  if (isObject(value)) return assignmentsOf(value, under)
  if (value !== null) throw pushRefused('value-wrong')
  return KEPT.filter((path) => path.startsWith(under)).map((to) => ({ to, value: undefined }))
}

/** A resource, or the value of an operation without a path, attribute by attribute. */
export const assignmentsOf = (
  resource: Readonly<Record<string, unknown>>,
  under = '',
): readonly Assignment[] =>
  Object.entries(resource).flatMap(([key, value]) => assign(`${under}${key}`, value, false))
