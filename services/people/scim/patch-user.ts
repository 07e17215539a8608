import SCIMMY from 'scimmy'
import { pushRefused } from '../people.problems.ts'
import { type Assignment, assign, assignmentsOf } from './assignments.ts'
import { ListedUser, personOf, saidPlainly } from './listed-user.ts'
import type { PushedPerson, StoredPerson } from './pushed-person.ts'
import { resourceOf } from './show-user.ts'
import { PATCH } from './urns.ts'

const MOST_OPERATIONS = 100

interface Operation {
  readonly op: string
  readonly path: string | undefined
  readonly value: unknown
}

/** @throws Problem for what is no operation of RFC 7644, 3.5.2 */
const readOperation = (raw: unknown): Operation => {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw pushRefused('operation-unknown')
  const { op, path, value } = raw as Readonly<Record<string, unknown>>
  const word = typeof op === 'string' ? op.toLowerCase() : ''
  if (!['add', 'replace', 'remove'].includes(word)) throw pushRefused('operation-unknown')
  if (path !== undefined && typeof path !== 'string') throw pushRefused('path-unknown')
  if (word === 'remove' && (path === undefined || path === '')) throw pushRefused('path-missing')
  if (word !== 'remove' && value === undefined) throw pushRefused('value-wrong')
  return { op: word, path: path === '' ? undefined : path, value }
}

/** One operation as providers write it, as what it wants each attribute to be. */
const wantedBy = ({ op, path, value }: Operation): readonly Assignment[] => {
  if (op === 'remove') return assign(path ?? '', null, true)
  if (path !== undefined) return assign(path, value, true)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw pushRefused('value-wrong')
  return assignmentsOf(value as Readonly<Record<string, unknown>>)
}

/** What is kept of one person holds one value of each attribute, so to add is to replace. */
const asStandard = ({ to, value }: Assignment) =>
  value === undefined
    ? ({ op: 'remove', path: to } as const)
    : ({ op: 'replace', path: to, value: value as string } as const)

/**
 * Applies a PatchOp message. Providers write capitals, words for truth, paths of entries that are not there, and
 * objects without a path; here that becomes what RFC 7644 says, and the library applies it.
 *
 * @throws Problem for a message, path or value that cannot be taken; then nothing of it is
 */
export const patchPerson = async (
  stored: StoredPerson,
  message: Readonly<Record<string, unknown>>,
): Promise<PushedPerson> => {
  const { schemas } = message
  if (!Array.isArray(schemas) || !schemas.includes(PATCH)) throw pushRefused('schema-wrong')
  const operations = Object.entries(message).find(([key]) => key.toLowerCase() === 'operations')?.[1]
  if (!Array.isArray(operations) || operations.length === 0 || operations.length > MOST_OPERATIONS)
    throw pushRefused('operation-unknown')
  const wanted = operations.map(readOperation).flatMap(wantedBy)
  const before = new ListedUser(resourceOf(stored))
  if (wanted.length === 0) return stored
  try {
    const patch = new SCIMMY.Messages.PatchOp({ schemas: [PATCH], Operations: wanted.map(asStandard) })
    const after: ListedUser | undefined = await patch.apply(before)
    return personOf(after ?? before, stored.active)
  } catch (error) {
    throw saidPlainly(error)
  }
}
