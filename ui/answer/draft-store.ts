import type { Draft } from './draft.ts'

/** Where a draft waits for Send. */
export interface DraftStore {
  read(): Draft | undefined
  write(draft: Draft): void
  clear(): void
}

const NAME = 'draft'

/** This tab only, and only as long as the tab: a reload loses nothing, a closed tab leaves nothing. */
export class TabDrafts implements DraftStore {
  read(): Draft | undefined {
    try {
      const kept = sessionStorage.getItem(NAME)
      return kept === null ? undefined : (JSON.parse(kept) as Draft)
    } catch {
      return undefined
    }
  }

  write(draft: Draft): void {
    try {
      sessionStorage.setItem(NAME, JSON.stringify(draft))
    } catch {
      // A browser that keeps nothing: the page still works until it is reloaded.
    }
  }

  clear(): void {
    try {
      sessionStorage.removeItem(NAME)
    } catch {
      // Nothing was kept.
    }
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
