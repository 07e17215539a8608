import type { DraftStore } from './draft-store.ts'
import { IndexedDbStore } from './indexed-db-store.ts'
import type { Places } from './open-visit.ts'
import { connect } from './protocol/servers.ts'
import { MemoryStore } from './protocol/storage.ts'

const today = (): string => {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

/** Where tickets are asked: the only thing that this origin has to be told. @throws when it cannot be reached */
const workplaceUrl = async (): Promise<string> => {
  const page = await fetch('/page.json', { credentials: 'omit' })
  return ((await page.json()) as { workplace: string }).workplace
}

/** On a kiosk nothing outlives the page; elsewhere a sealed ballot may wait for a connection. */
export const connectPlaces = async (kiosk: boolean, drafts: DraftStore): Promise<Places> => {
  const [workplace, keeps] = await Promise.all([workplaceUrl(), kiosk ? false : IndexedDbStore.works()])
  return {
    servers: connect(workplace, location.origin),
    pending: keeps ? new IndexedDbStore() : new MemoryStore(),
    drafts,
    today,
  }
}
