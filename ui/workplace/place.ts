import { type PageName, WORKPLACE_PAGES, type WorkplacePage } from '../../services/workplace-pages.ts'

/** Where the address bar is: a page of the list, or nowhere. */
export interface Place {
  readonly page: PageName | 'nowhere'
  readonly title: string
  /** Does it open without an account? */
  readonly forAnyone: boolean
  /** Its file; undefined where there is nothing to draw. */
  readonly element: string | undefined
  /** What the address names, by the names in the list. */
  readonly parameters: Readonly<Record<string, string>>
}

const NOWHERE: Place = {
  page: 'nowhere',
  title: 'title-nowhere',
  forAnyone: false,
  element: undefined,
  parameters: {},
}
const IDENTIFIER = /^[0-9a-f-]{36}$/

const parametersIn = (pattern: string, path: string): Place['parameters'] | undefined => {
  const parts = path.split('/')
  const wanted = pattern.split('/')
  const fits = (part: string, at: number) =>
    part.startsWith(':') ? IDENTIFIER.test(parts[at] ?? '') : part === parts[at]
  if (parts.length !== wanted.length || !wanted.every(fits)) return undefined
  const named = wanted.flatMap((part, at) => (part.startsWith(':') ? [[part.slice(1), parts[at] ?? '']] : []))
  return Object.fromEntries(named)
}

/** What none of a page's addresses names is empty, so that nothing stays from the address before. */
const emptyOf = (paths: readonly string[]): Place['parameters'] =>
  Object.fromEntries(
    paths
      .flatMap((path) => path.split('/'))
      .filter((part) => part.startsWith(':'))
      .map((part) => [part.slice(1), '']),
  )

/** Which page an address is, and nothing that is not one of ours. */
export const placeOf = (path: string): Place => {
  for (const { name, paths, title, scope, element } of WORKPLACE_PAGES as readonly (WorkplacePage & {
    name: PageName
  })[])
    for (const pattern of paths) {
      const parameters = parametersIn(pattern, path)
      if (parameters !== undefined)
        return {
          page: name,
          title,
          forAnyone: scope === 'anyone',
          element,
          parameters: { ...emptyOf(paths), ...parameters },
        }
    }
  return NOWHERE
}
