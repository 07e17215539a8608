import { KeyFolder } from '../../plumbing/key-folder.ts'
import type { Settings } from '../../plumbing/settings.ts'
import { Provider } from './provider.ts'

/** What a provider knows us by, where it does not stand in the settings: the file `provider-keys/client-secret`. */
const SECRET_FILE = 'client-secret'

/**
 * The organisation's own sign-in as the settings name it; undefined where they name none. A client without a secret is
 * one that the provider knows as public.
 *
 * @param returnPath where somebody comes back to
 */
export const openProvider = async (
  { provider, keysFolder, workplaceUrl }: Settings,
  returnPath: string,
): Promise<Provider | undefined> => {
  if (provider === undefined) return undefined
  const kept = (await new KeyFolder(keysFolder, 'provider-keys').read(SECRET_FILE))?.trim()
  return new Provider(provider, provider.clientSecret ?? kept, `${workplaceUrl}${returnPath}`)
}
