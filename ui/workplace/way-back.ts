import { type KeptForms, keepFormsOnScreen, keptForms, setKeptForms } from './kept-forms.ts'
import type { OtherTabs } from './other-tabs.ts'
import { placeOf } from './place.ts'

const KEPT_AS = 'way-back'
const MILLISECONDS_AN_HOUR = 3_600_000

/** The address only, and for an hour: the link of a letter opens another tab, which knows nothing of this one. */
interface Way {
  readonly account: string | null
  readonly path: string
  readonly until: number
}

const onDevice = {
  write: (way: Way | undefined): void => {
    try {
      if (way === undefined) localStorage.removeItem(KEPT_AS)
      else localStorage.setItem(KEPT_AS, JSON.stringify(way))
    } catch {
      // Without site data the way back is known in this tab only.
    }
  },
  read: (): Way | undefined => {
    try {
      const way = JSON.parse(localStorage.getItem(KEPT_AS) ?? 'null') as Way | null
      return way !== null && way.until > Date.now() ? way : undefined
    } catch {
      return undefined
    }
  },
}

/** One of our own pages, by the list of them: whatever else was written here leads nowhere. */
const ourPath = (path: unknown): string | undefined => {
  if (typeof path !== 'string') return undefined
  const { page } = placeOf(path)
  return page === 'nowhere' || page === 'sign-in' || page === 'start' ? undefined : path
}

/** Remembers where somebody is, and what is in the forms there. @returns whether a form was kept */
export const rememberWay = (account: string | null): boolean => {
  const path = location.pathname
  if (ourPath(path) === undefined) return false
  onDevice.write({ account, path, until: Date.now() + MILLISECONDS_AN_HOUR })
  return keepFormsOnScreen(account, path)
}

/** After signing out, and when somebody else signs in: nothing of the one before is left. */
export const forgetWay = (): void => {
  setKeptForms(undefined)
  onDevice.write(undefined)
}

const isFor = (one: { readonly account: string | null } | undefined, account: string): boolean =>
  one !== undefined && (one.account === null || one.account === account)

const hasForms = (forms: KeptForms | undefined): boolean =>
  forms !== undefined && Object.keys(forms.forms).length > 0

/** Where this account was last, and whether a form waits there. Forms come over from the tab that kept them. */
export const findWay = async (
  account: string,
  tabs: OtherTabs,
): Promise<{ readonly path: string; readonly withForm: boolean } | undefined> => {
  const way = onDevice.read()
  if (keptForms() !== undefined && !isFor(keptForms(), account)) setKeptForms(undefined)
  onDevice.write(undefined)
  if (!hasForms(keptForms())) setKeptForms((await tabs.askForForms(account)) ?? keptForms())
  const mine = keptForms()
  const path = ourPath(mine?.path) ?? (isFor(way, account) ? ourPath(way?.path) : undefined)
  const withForm = hasForms(mine)
  if (!withForm) setKeptForms(undefined)
  return path === undefined ? undefined : { path, withForm }
}
