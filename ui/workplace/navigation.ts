import type { Texts } from '../l10n/texts.ts'
import type { NavigationEntry } from '../parts/side-navigation.ts'
import type { Me } from './api.ts'

/** The page where anybody tries the conversation check, in the language of this one. */
export const tryHref = ({ language }: Texts): string => `/try?lang=${language}`

/** Who is both HR and a manager gets both, the own teams last. */
export const navigationFor = (me: Me, path: string, texts: Texts): readonly NavigationEntry[] => {
  const forHr = [
    { href: '/waves', label: texts.get('title-waves') },
    { href: '/results', label: texts.get('title-results') },
    { href: '/people', label: texts.get('title-people') },
    { href: '/record', label: texts.get('title-record') },
  ]
  const teams = me.units.map(({ unit, name }) => ({ href: `/team/${unit}`, label: name }))
  const forAll = [{ href: tryHref(texts), label: texts.get('try-check') }]
  return [...(me.isHr ? forHr : []), ...teams, ...forAll].map((entry) => ({
    ...entry,
    current: path === entry.href || path.startsWith(`${entry.href}/`),
  }))
}
