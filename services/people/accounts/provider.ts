import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  None,
  type ServerMetadata,
} from 'openid-client'
import type { ProviderSettings } from '../../plumbing/provider-settings.ts'
import { providerOutOfReach, providerRefused } from '../people.problems.ts'
import type { ProviderVisit } from './provider-visit.ts'

/** Whoever waits for longer presses another button. */
const SECONDS = 10

/** What the provider's signed token says of somebody. */
export type Claims = Readonly<Record<string, unknown>> & { readonly iss: string; readonly sub: string }

/** How we show who we are: as the provider prefers, which without a word is Basic (Discovery 1.0, 3). */
const showingSecret = (secret: string | undefined, metadata: ServerMetadata) => {
  if (secret === undefined) return None()
  const { token_endpoint_auth_methods_supported: ways = ['client_secret_basic'] } = metadata
  return ways.includes('client_secret_basic') ? ClientSecretBasic(secret) : ClientSecretPost(secret)
}

/** The organisation's own sign-in, by OpenID Connect: authorization code, PKCE, state and nonce. */
export class Provider {
  readonly settings: ProviderSettings
  readonly #secret: string | undefined
  readonly #returnTo: string
  #known: Promise<Configuration> | undefined

  /** @param returnTo the address that somebody comes back to, as it is registered there */
  constructor(settings: ProviderSettings, secret: string | undefined, returnTo: string) {
    this.settings = settings
    this.#secret = secret
    this.#returnTo = returnTo
  }

  /** Asked once, and again after it failed. @throws Problem 503 `provider-out-of-reach` */
  #configuration(): Promise<Configuration> {
    this.#known ??= this.#discover().catch(() => {
      this.#known = undefined
      throw providerOutOfReach()
    })
    return this.#known
  }

  async #discover(): Promise<Configuration> {
    const issuer = new URL(this.settings.issuer)
    // Only a provider on this machine may be asked without encryption; `setting-rules.ts` takes no other.
    const execute = [
      enableNonRepudiationChecks,
      ...(issuer.protocol === 'http:' ? [allowInsecureRequests] : []),
    ]
    const { clientId } = this.settings
    return discovery(
      issuer,
      clientId,
      undefined,
      (server, client, body, headers) => showingSecret(this.#secret, server)(server, client, body, headers),
      { execute, timeout: SECONDS },
    )
  }

  /** Where to send a browser. @throws Problem 503 `provider-out-of-reach` */
  async addressFor({ state, nonce, verifier }: ProviderVisit): Promise<string> {
    const address = buildAuthorizationUrl(await this.#configuration(), {
      redirect_uri: this.#returnTo,
      scope: this.settings.scope,
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    })
    return address.href
  }

  /**
   * Who came back, by the token that the provider signed.
   *
   * @param query of the address that somebody came back to
   * @throws Problem 503 `provider-out-of-reach`, 403 `provider-refused`
   */
  async whoCameBack(query: string, { state, nonce, verifier }: ProviderVisit): Promise<Claims> {
    const configuration = await this.#configuration()
    try {
      const tokens = await authorizationCodeGrant(configuration, new URL(`${this.#returnTo}${query}`), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      if (claims !== undefined) return claims
    } catch (error) {
      // `fetch` says so when nobody answers; the library when the answer takes too long.
      const { name, code } = error as { name?: string; code?: string }
      const silent = name === 'TypeError' || name === 'TimeoutError' || code === 'OAUTH_TIMEOUT'
      if (silent && !(error instanceof AuthorizationResponseError)) throw providerOutOfReach()
    }
    throw providerRefused()
  }
}
