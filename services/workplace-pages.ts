import type { Scope } from './scopes.ts'

/**
 * A page of the workplace. Everything that must know of it reads this list: the server hands the page out
 * at these addresses, the router finds it, the navigation names it, and links are made with `pathTo`.
 */
export interface WorkplacePage {
  readonly name: string
  /** As a router of Fastify reads them; `:wave` is an identifier, and the property of the element that gets it. */
  readonly paths: readonly string[]
  /** The name of its text in four languages. */
  readonly title: string
  /** Who finds something there. The page itself holds nothing; what it asks for is refused by the server. */
  readonly scope: Scope
  /** Stands in the navigation of everybody whom its scope lets in, in the order of this list. */
  readonly inNavigation?: true
  /**
   * The file under `ui/workplace`, whose last name is that of its element: `oh-waves-page`. Without one,
   * somebody is sent on from there, or told that there is nothing yet.
   */
  readonly element?: string
}

export const WORKPLACE_PAGES = [
  { name: 'start', paths: ['/'], title: 'title-start', scope: 'signed-in' },
  {
    name: 'sign-in',
    paths: ['/sign-in'],
    title: 'title-sign-in',
    scope: 'anyone',
    element: 'sign-in/sign-in-page',
  },
  {
    name: 'waves',
    paths: ['/waves'],
    title: 'title-waves',
    scope: 'hr-only',
    inNavigation: true,
    element: 'waves/waves-page',
  },
  {
    name: 'open-wave',
    paths: ['/waves/new'],
    title: 'title-open-wave',
    scope: 'hr-only',
    element: 'waves/open-wave-page',
  },
  {
    name: 'wave',
    paths: ['/waves/:wave'],
    title: 'title-wave',
    scope: 'hr-only',
    element: 'waves/wave-page',
  },
  {
    name: 'calendar',
    paths: ['/calendar'],
    title: 'title-calendar',
    scope: 'overseers',
    inNavigation: true,
    element: 'calendar/calendar-page',
  },
  {
    name: 'letters',
    paths: ['/letters-to-all'],
    title: 'title-letters',
    scope: 'overseers',
    inNavigation: true,
    element: 'letters/letters-page',
  },
  {
    name: 'results',
    paths: ['/results', '/results/:wave'],
    title: 'title-results',
    scope: 'hr-only',
    inNavigation: true,
    element: 'results/results-page',
  },
  {
    name: 'people',
    paths: ['/people'],
    title: 'title-people',
    scope: 'hr-only',
    inNavigation: true,
    element: 'people/people-page',
  },
  {
    name: 'everybody',
    paths: ['/people/all'],
    title: 'title-everybody',
    scope: 'hr-only',
    element: 'people/everybody-page',
  },
  {
    name: 'person',
    paths: ['/people/new', '/people/all/:person'],
    title: 'title-person',
    scope: 'hr-only',
    element: 'people/person-page',
  },
  {
    name: 'unit',
    paths: ['/people/units/:unit'],
    title: 'title-unit',
    scope: 'hr-only',
    element: 'people/unit-page',
  },
  {
    name: 'support',
    paths: ['/support'],
    title: 'title-support',
    scope: 'hr-only',
    inNavigation: true,
    element: 'support/support-page',
  },
  {
    name: 'moderation',
    paths: ['/moderation'],
    title: 'title-comments',
    scope: 'moderators',
    inNavigation: true,
    element: 'moderation/moderation-page',
  },
  {
    name: 'oversight',
    paths: ['/oversight'],
    title: 'title-oversight',
    scope: 'overseers',
    inNavigation: true,
    element: 'oversight/oversight-page',
  },
  {
    name: 'audit-log',
    paths: ['/oversight/log'],
    title: 'title-audit-log',
    scope: 'overseers',
    element: 'oversight/audit-log-page',
  },
  {
    name: 'roles',
    paths: ['/oversight/roles'],
    title: 'title-roles',
    scope: 'overseers',
    element: 'oversight/roles-page',
  },
  {
    name: 'record',
    paths: ['/record'],
    title: 'title-record',
    scope: 'overseers',
    element: 'record/record-page',
  },
  {
    name: 'conversations',
    paths: ['/conversations'],
    title: 'title-conversations',
    scope: 'the-two-of-us',
    inNavigation: true,
    element: 'conversations/conversations-page',
  },
  {
    name: 'propose',
    paths: ['/conversations/with/:person'],
    title: 'title-propose',
    scope: 'the-two-of-us',
    element: 'conversations/propose-page',
  },
  {
    name: 'conversation',
    paths: ['/conversations/:conversation'],
    title: 'title-conversation',
    scope: 'the-two-of-us',
    element: 'conversations/conversation-page',
  },
  {
    name: 'talk',
    paths: ['/conversations/:conversation/talk'],
    title: 'title-talk',
    scope: 'the-two-of-us',
    element: 'conversations/talk-page',
  },
  {
    name: 'own-record',
    paths: ['/own-record'],
    title: 'title-own-record',
    scope: 'the-two-of-us',
    element: 'own-record/own-record-page',
  },
  {
    name: 'access',
    paths: ['/access'],
    title: 'title-access',
    scope: 'signed-in',
    element: 'access/access-page',
  },
  {
    name: 'leaver',
    paths: ['/leaver'],
    title: 'title-own-record',
    scope: 'anyone',
    element: 'own-record/leaver-page',
  },
  { name: 'own-team', paths: ['/team'], title: 'title-team', scope: 'own-team' },
  { name: 'team', paths: ['/team/:unit'], title: 'title-team', scope: 'own-team', element: 'team/team-page' },
] as const satisfies readonly WorkplacePage[]

export type PageName = (typeof WORKPLACE_PAGES)[number]['name']

/** The address of a page, of this wave or unit where one is named. */
export const pathTo = (name: PageName, id = ''): string => {
  const paths: readonly string[] = WORKPLACE_PAGES.find((page) => page.name === name)?.paths ?? []
  const path = paths.find((one) => one.includes(':') === (id !== ''))
  if (path === undefined) throw new Error(`no address of ${name}${id === '' ? ' without' : ' with'} an id`)
  return path.replace(/:\w+/, id)
}
