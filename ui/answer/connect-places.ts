import type { DraftStore } from './draft-store.ts'
import type { Places } from './open-visit.ts'
import { PhoneStore } from './phone-store.ts'
import { connect } from './protocol/servers.ts'
import { MemoryStore } from './protocol/storage.ts'

/** Where tickets are asked: the only thing that this origin has to be told. @throws when it cannot be reached */
const workplaceUrl = async (): Promise<string> => {
  const page = await fetch('/page.json', { credentials: 'omit' })
  return ((await page.json()) as { workplace: string }).workplace
}

/** On a kiosk nothing outlives the page; elsewhere a sealed ballot may wait for a connection. */
export const connectPlaces = async (kiosk: boolean, drafts: DraftStore): Promise<Places> => {
  return {
    servers: connect(await workplaceUrl(), location.origin),
    pending: kiosk ? new MemoryStore() : new PhoneStore(),
    drafts,
  }
}
