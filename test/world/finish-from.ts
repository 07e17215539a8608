import type { LoadedWave } from '../../ui/answer/protocol/load-wave.ts'
import { finishPending } from '../../ui/answer/protocol/send-ballot.ts'
import type { Servers } from '../../ui/answer/protocol/servers.ts'
import type { PendingStore } from '../../ui/answer/protocol/storage.ts'

/** A later visit that finds a ballot on the shelf and knows its wave. @returns the receipt */
export const finishFrom = async (
  store: PendingStore,
  servers: Servers,
  wave: LoadedWave,
): Promise<string> => {
  const pending = await store.read()
  if (pending === undefined) throw new Error('nothing lies on the shelf')
  return finishPending(servers, pending, store, async () => wave)
}
