import type { Draft } from './draft.ts'

/** Where a draft waits for Send. */
export interface DraftStore {
  read(): Draft | undefined
  write(draft: Draft): void
  clear(): void
}

const DRAFT_KEY = 'draft'

/** What the browser refuses is not kept, and the page works on without. */
const unlessRefused = <T>(work: () => T): T | undefined => {
  try {
    return work()
  } catch {
    return undefined
  }
}

/** For a kiosk, where the next person uses the same tab. */
export class MemoryDrafts implements DraftStore {
  #draft: Draft | undefined

  read(): Draft | undefined {
    return this.#draft
  }

  write(draft: Draft): void {
    this.#draft = draft
  }

  clear(): void {
    this.#draft = undefined
  }
}

/**
 * This tab only, and only as long as the tab: a reload loses nothing, a closed tab leaves nothing. In a
 * browser that keeps nothing for this site it lasts as long as the page.
 */
export class TabDrafts extends MemoryDrafts {
  constructor() {
    super()
    const kept = unlessRefused(() => sessionStorage.getItem(DRAFT_KEY)) ?? null
    const draft = kept === null ? undefined : unlessRefused(() => JSON.parse(kept) as Draft)
    if (draft !== undefined) super.write(draft)
  }

  override write(draft: Draft): void {
    super.write(draft)
    unlessRefused(() => sessionStorage.setItem(DRAFT_KEY, JSON.stringify(draft)))
  }

  override clear(): void {
    super.clear()
    unlessRefused(() => sessionStorage.removeItem(DRAFT_KEY))
  }
}
