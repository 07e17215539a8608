import type { BrowserContext, Page } from 'playwright-core'

/** Everything a phone could be searched for after a visit. */
export interface Traces {
  readonly address: string
  readonly history: unknown
  readonly sessionStorage: readonly unknown[]
  readonly localStorage: readonly unknown[]
  readonly indexedDb: readonly unknown[]
  readonly cookies: readonly unknown[]
  /** Caches and service workers, by name. */
  readonly workers: readonly unknown[]
}

// A text, because the test runner's compiler leaves helpers in functions that a page does not have.
const SEARCH = `(async () => {
  const found = []
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise((done, fail) => {
      const request = indexedDB.open(name)
      request.onsuccess = () => done(request.result)
      request.onerror = () => fail(request.error)
    })
    for (const shelf of database.objectStoreNames) {
      found.push(...(await new Promise((done) => {
        const request = database.transaction(shelf).objectStore(shelf).getAll()
        request.onsuccess = () => done(request.result)
      })))
    }
    database.close()
  }
  return {
    address: location.href,
    history: history.state,
    sessionStorage: Object.entries(sessionStorage),
    localStorage: Object.entries(localStorage),
    indexedDb: found,
    workers: [
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map((one) => one.scope),
    ],
  }
})()`

export const whatIsLeft = async (context: BrowserContext, page: Page): Promise<Traces> => ({
  ...((await page.evaluate(SEARCH)) as Omit<Traces, 'cookies'>),
  cookies: await context.cookies(),
})
