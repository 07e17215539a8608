import type { Texts } from '../l10n/texts.ts'
import type { NavigationEntry } from '../parts/side-navigation.ts'
import type { Me } from './api.ts'

/** Who is both HR and a manager gets both, the own teams last. */
export const navigationFor = (me: Me, path: string, texts: Texts): readonly NavigationEntry[] => {
  const forHr = [
    { href: '/waves', label: texts.get('title-waves') },
    { href: '/results', label: texts.get('title-results') },
    { href: '/people', label: texts.get('title-people') },
    { href: '/record', label: texts.get('title-record') },
  ]
  const teams = me.units.map(({ unit, name }) => ({ href: `/team/${unit}`, label: name }))
  return [...(me.isHr ? forHr : []), ...teams].map((entry) => ({
    ...entry,
    current: path === entry.href || path.startsWith(`${entry.href}/`),
  }))
}
