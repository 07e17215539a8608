import { isMailAddress, readMailAddress } from '../../plumbing/mail-address.ts'
import { pushRefused } from '../people.problems.ts'
import { cleanCell, fold } from '../staff-list/cell-text.ts'
import type { Found } from './scim-people.queries.ts'
import { ENTERPRISE, USER } from './urns.ts'

/** It takes no longer than the text is long, whatever somebody writes. */
const COMPARISON = /^\s*(\S{1,200}|emails\[type eq "work"\]\.value)\s+eq\s+("(?:[^"\\]|\\.)*")\s*$/i
const LONGEST_FILTER = 600

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
export const isId = (text: string): boolean => UUID.test(text)

const mailIn = (text: string): string => (isMailAddress(text) ? (readMailAddress(text) ?? text) : text)

/** Attribute → how it is looked up. */
const WAYS: Readonly<Record<string, (text: string) => Found | undefined>> = {
  id: (text) => (isId(text) ? { by: 'id', is: text } : undefined),
  externalid: (text) => ({ by: 'external_id', is: text }),
  username: (text) => ({ by: 'user_key', is: fold(text) }),
  'emails.value': (text) => ({ by: 'mail', is: mailIn(text) }),
  'emails[type eq "work"].value': (text) => ({ by: 'mail', is: mailIn(text) }),
  [`${ENTERPRISE}:employeeNumber`.toLowerCase()]: (text) => ({ by: 'number', is: text }),
}

const textIn = (quoted: string): string => {
  try {
    return JSON.parse(quoted) as string
  } catch {
    throw pushRefused('filter-unknown')
  }
}

/**
 * What a filter asks for; undefined where nobody can be it.
 *
 * @throws Problem `filter-unknown` for any filter but one comparison with `eq`
 */
export const readFilter = (filter: string): Found | undefined => {
  const [, attribute = '', quoted = ''] =
    filter.length > LONGEST_FILTER ? [] : (COMPARISON.exec(filter) ?? [])
  const name = attribute.toLowerCase().replace(`${USER.toLowerCase()}:`, '')
  const way = Object.hasOwn(WAYS, name) ? WAYS[name] : undefined
  if (way === undefined) throw pushRefused('filter-unknown')
  return way(cleanCell(textIn(quoted)))
}

const MOST_ON_A_PAGE = 200

/** Which part of a list is asked for (RFC 7644, 3.4.2.4). @throws Problem `page-unknown` */
export const readPaging = (startIndex = '1', count = '100') => {
  const isWhole = (text: string) => /^-?\d{1,9}$/.test(text)
  if (!isWhole(startIndex) || !isWhole(count)) throw pushRefused('page-unknown')
  return {
    startIndex: Math.max(1, Number(startIndex)),
    count: Math.min(MOST_ON_A_PAGE, Math.max(0, Number(count))),
  }
}
