import { once } from 'node:events'
import { createServer } from 'node:http'
import Provider from 'oidc-provider'
import { freePort } from '../../services/plumbing/free-port.ts'

const CLIENT = { id: 'ooghoogte', secret: 'a secret of the test, long enough' }

/** An organisation's own sign-in: a real provider of OpenID Connect, where one person at a time sits at the screen. */
export class OwnSignIn {
  readonly issuer: string
  /** Who sits there. */
  who = ''
  /** What the provider says of whom. */
  readonly people = new Map<string, Readonly<Record<string, unknown>>>()
  #stop: () => Promise<void> = async () => undefined

  private constructor(port: number) {
    this.issuer = `http://127.0.0.1:${port}`
  }

  static async start(workplaceUrl: string): Promise<OwnSignIn> {
    const port = await freePort()
    const here = new OwnSignIn(port)
    const provider: Provider = new Provider(here.issuer, {
      clients: [
        {
          client_id: CLIENT.id,
          client_secret: CLIENT.secret,
          redirect_uris: [`${workplaceUrl}/api/provider-visits/return`],
          grant_types: ['authorization_code'],
          response_types: ['code'],
        },
      ],
      pkce: { required: () => true },
      scopes: ['openid', 'email', 'roles'],
      claims: { openid: ['sub'], email: ['email', 'email_verified'], roles: ['groups'] },
      conformIdTokenClaims: false,
      features: { devInteractions: { enabled: false } },
      cookies: { keys: ['of the test'] },
      interactions: { url: () => '/who' },
      findAccount: (_context: unknown, id: string) => ({
        accountId: id,
        claims: () => ({ sub: id, ...here.people.get(id) }),
      }),
      // Nobody is asked what may be handed on: an organisation has decided that for its people.
      loadExistingGrant: async ({
        oidc,
      }: {
        oidc: { client: { clientId: string }; session: { accountId: string } }
      }) => {
        const grant = new provider.Grant({
          clientId: oidc.client.clientId,
          accountId: oidc.session.accountId,
        })
        grant.addOIDCScope('openid email roles')
        await grant.save()
        return grant
      },
    })
    const answer = provider.callback()
    const server = createServer((request, response) => {
      if (request.url !== '/who') return answer(request, response)
      void provider.interactionFinished(request, response, {
        login: { accountId: here.who, remember: false },
      })
    })
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    here.#stop = async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
    return here
  }

  /** What the workplace has to know of it. */
  get settings(): Readonly<Record<string, string>> {
    return { OIDC_ISSUER: this.issuer, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret }
  }

  /**
   * Goes where the workplace sends a browser, and signs in there as somebody.
   *
   * @returns path and query of the address that this person comes back to
   */
  async visit(address: string, who: string): Promise<string> {
    this.who = who
    const cookies = new Map<string, string>()
    let at = new URL(address)
    for (let steps = 0; steps < 10; steps++) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const reply = await fetch(at, { redirect: 'manual', headers: { cookie } })
      for (const set of reply.headers.getSetCookie()) {
        const [name = '', value = ''] = set.split(';')[0]?.split('=') ?? []
        cookies.set(name, value)
      }
      const location = reply.headers.get('location')
      if (location === null) throw new Error(`the provider stays at ${reply.status}: ${await reply.text()}`)
      at = new URL(location, at)
      if (at.origin !== this.issuer) return at.pathname + at.search
    }
    throw new Error('the provider sends people around')
  }

  stop(): Promise<void> {
    return this.#stop()
  }
}
