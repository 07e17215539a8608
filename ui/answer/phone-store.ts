import { IndexedDbStore } from './indexed-db-store.ts'
import { MemoryStore, type PendingBallot, type PendingStore } from './protocol/storage.ts'

/**
 * Keeps a sealed ballot in the browser's database as long as the browser lets it, and otherwise in the page:
 * a private window, blocked site data and a full disk are no reason to lose somebody's voice.
 */
export class PhoneStore implements PendingStore {
  #store: PendingStore = new IndexedDbStore()

  get outlives(): boolean {
    return this.#store.outlives
  }

  async #try<T>(work: (store: PendingStore) => Promise<T>): Promise<T> {
    try {
      return await work(this.#store)
    } catch (error) {
      if (!this.outlives) throw error
      // What it holds cannot be read or erased here; a later visit finds it, and sending it twice is sending it once.
      this.#store = new MemoryStore()
      return work(this.#store)
    }
  }

  read(): Promise<PendingBallot | undefined> {
    return this.#try((store) => store.read())
  }

  write(pending: PendingBallot): Promise<void> {
    return this.#try((store) => store.write(pending))
  }

  clear(): Promise<void> {
    return this.#try((store) => store.clear())
  }
}
