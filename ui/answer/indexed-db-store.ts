import type { PendingBallot, PendingStore } from './protocol/storage.ts'

const DATABASE_NAME = 'ooghoogte'
const STORE_NAME = 'pending'
const ONLY_KEY = 1

/** A browser that never answers, as some do when they keep nothing, is one that refuses. */
const MILLISECONDS_TO_OPEN = 3000

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const open = (): Promise<IDBDatabase> => {
  const request = indexedDB.open(DATABASE_NAME, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(STORE_NAME)
  return Promise.race([
    settled(request),
    new Promise<never>((_, refuse) => setTimeout(() => refuse(new Error('no reply')), MILLISECONDS_TO_OPEN)),
  ])
}

/** Keeps one sealed ballot that is on its way, in the browser's own database, so that a later visit can send it. */
export class IndexedDbStore implements PendingStore {
  readonly outlives = true

  async #with<T>(mode: IDBTransactionMode, work: (shelf: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const database = await open()
    try {
      const transaction = database.transaction(STORE_NAME, mode, { durability: 'strict' })
      const kept = new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve()
        transaction.onabort = () => reject(transaction.error)
      })
      const result = await settled(work(transaction.objectStore(STORE_NAME)))
      await kept
      return result
    } finally {
      database.close()
    }
  }

  read(): Promise<PendingBallot | undefined> {
    return this.#with('readonly', (shelf) => shelf.get(ONLY_KEY))
  }

  async write(pending: PendingBallot): Promise<void> {
    await this.#with('readwrite', (shelf) => shelf.put(pending, ONLY_KEY))
  }

  async clear(): Promise<void> {
    await this.#with('readwrite', (shelf) => shelf.delete(ONLY_KEY))
  }
}
