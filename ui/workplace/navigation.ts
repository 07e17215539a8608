import { type PageName, pathTo, WORKPLACE_PAGES, type WorkplacePage } from '../../services/workplace-pages.ts'
import type { Texts } from '../l10n/texts.ts'
import type { NavigationEntry } from '../parts/side-navigation.ts'
import type { Me } from './api.ts'

const PAGES: readonly (WorkplacePage & { readonly name: PageName })[] = WORKPLACE_PAGES

/** Scopes that a role opens; the server says which of them are open. */
const ROLE_SCOPES: ReadonlySet<string> = new Set<Me['scopes'][number]>(['hr-only', 'moderators', 'overseers'])

/** The page where anybody tries the conversation check, in the language of this one. */
export const tryHref = ({ language }: Texts): string => `/try?lang=${language}`

/** The library of conversation aids, or one sheet of it. */
export const libraryHref = ({ language }: Texts, aid?: string): string =>
  `/library?lang=${language}${aid === undefined ? '' : `#aid=${aid}`}`

/** Who is both HR and a manager gets both, the own teams last. */
export const navigationFor = (me: Me, path: string, texts: Texts): readonly NavigationEntry[] => {
  const letsIn = ({ scope }: WorkplacePage): boolean => {
    if (scope === 'the-two-of-us') return me.isEmployee
    return !ROLE_SCOPES.has(scope) || me.scopes.some((one) => one === scope)
  }
  const pages = PAGES.filter((page) => page.inNavigation && letsIn(page))
  const named = pages.map(({ name, title }) => ({ href: pathTo(name), label: texts.get(title) }))
  const teams = me.units.map(({ unit, name }) => ({ href: pathTo('team', unit), label: name }))
  const forAll = [
    { href: libraryHref(texts), label: texts.get('library') },
    { href: tryHref(texts), label: texts.get('try-check') },
  ]
  return [...named, ...teams, ...forAll].map((entry) => ({
    ...entry,
    current: path === entry.href || path.startsWith(`${entry.href}/`),
  }))
}
