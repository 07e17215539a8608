import { makeToken } from '../../services/people/scim/provider-token.ts'
import type { World } from './world.ts'

export interface Reply {
  readonly status: number
  readonly type: string
  readonly body: string
  // A reply as a provider reads it: whatever the JSON holds.
  // biome-ignore lint/suspicious/noExplicitAny: read field by field, by tests that say what they expect
  readonly json: any
}

/** An identity provider: speaks SCIM to the workplace server over HTTP, with a token of its own. */
export class Provider {
  readonly #base: string
  readonly #headers: Readonly<Record<string, string>>

  constructor(world: World, token?: string) {
    this.#base = `http://127.0.0.1:${world.settings.port}/scim/v2`
    this.#headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
  }

  /** A body that is an object goes as SCIM's JSON; text goes as it is. */
  async ask(
    method: string,
    path: string,
    body?: object | string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Reply> {
    const reply = await fetch(`${this.#base}${path}`, {
      method,
      headers: {
        ...this.#headers,
        ...(body === undefined ? {} : { 'content-type': 'application/scim+json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await reply.text()
    return {
      status: reply.status,
      type: reply.headers.get('content-type') ?? '',
      body: text,
      json: text.startsWith('{') ? JSON.parse(text) : undefined,
    }
  }

  patch(id: string, ...operations: readonly object[]): Promise<Reply> {
    return this.ask('PATCH', `/Users/${id}`, {
      schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
      Operations: operations,
    })
  }

  setActive(id: string, active: boolean): Promise<Reply> {
    return this.patch(id, { op: 'replace', path: 'active', value: active })
  }
}

/** The provider of an organisation that made a token for it. */
export const asProvider = async (world: World): Promise<Provider> =>
  new Provider(world, await makeToken(world.people))

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'

/** A user with all that a staff list needs; `work` is the enterprise extension. */
export const scimUser = (
  mail: string,
  work: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>> = {},
) => {
  const [name = ''] = mail.split('@')
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', ENTERPRISE],
    userName: mail,
    name: { givenName: name, familyName: `${name}-son` },
    emails: [{ value: mail, type: 'work', primary: true }],
    [ENTERPRISE]: { department: 'Bakkerij', ...work },
    ...more,
  }
}
