import type { RoleHolder } from '../api.ts'
import type { Page } from '../page.ts'

/** What each role is called, and what it may do. */
export const ROLE_TEXTS: Readonly<
  Record<RoleHolder['role'], { readonly name: string; readonly may: string }>
> = {
  hr: { name: 'role-hr', may: 'role-may-hr' },
  moderator: { name: 'role-moderator', may: 'role-may-moderator' },
  'works-council': { name: 'role-works-council', may: 'role-may-works-council' },
  'data-protection-officer': {
    name: 'role-data-protection-officer',
    may: 'role-may-data-protection-officer',
  },
  trustee: { name: 'role-trustee', may: 'role-may-trustee' },
}

export const ROLES = Object.keys(ROLE_TEXTS) as RoleHolder['role'][]

export const roleName = (page: Page, role: string): string => {
  const texts = ROLES.find((one) => one === role)
  return texts === undefined ? role : page.say(ROLE_TEXTS[texts].name)
}
