import type { FastifyInstance, InjectOptions } from 'fastify'
import { accountBehindMail, accountFor } from '../../services/people/accounts/accounts.queries.ts'
import { linkExpiry, newToken } from '../../services/people/accounts/sign-in.ts'
import { keepSignInLink } from '../../services/people/accounts/sign-in-links.queries.ts'
import { systemRandom } from '../../services/plumbing/random.ts'
import { hrToken, type World } from './world.ts'

/** Somebody at a browser: keeps cookies, and asks the workplace server over HTTP. */
export class Visitor {
  readonly #app: FastifyInstance
  readonly #cookies = new Map<string, string>()

  constructor(app: FastifyInstance) {
    this.#app = app
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  async signIn(token: string): Promise<number> {
    return (await this.ask('POST', '/api/sessions', { token })).statusCode
  }

  /** A body that is an object goes as JSON; text goes as a staff list. */
  async ask(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    body?: object | Buffer,
    headers: Readonly<Record<string, string>> = {},
  ) {
    const content: InjectOptions = Buffer.isBuffer(body)
      ? { payload: body, headers: { 'content-type': 'text/csv' } }
      : body === undefined
        ? {}
        : { payload: body }
    const { cookie } = this
    const reply = await this.#app.inject({
      method,
      url,
      ...content,
      headers: { ...headers, ...content.headers, ...(cookie === '' ? {} : { cookie }) },
    })
    for (const { name, value } of reply.cookies)
      if (value === '') this.#cookies.delete(name)
      else this.#cookies.set(name, value)
    return reply
  }
}

export const asHr = async (world: World): Promise<Visitor> => {
  const visitor = new Visitor(world.workplace)
  await visitor.signIn(await hrToken(world))
  return visitor
}

/** Signs in as an employee of the staff list, without going through the mail. */
export const asEmployee = async (world: World, mail: string): Promise<Visitor> => {
  const account = await accountBehindMail(world.people.db, mail, systemRandom.uuid())
  if (account === undefined) throw new Error(`${mail} is not on the staff list`)
  const token = newToken(systemRandom)
  await keepSignInLink(world.people.db, token, account.id, linkExpiry(world.clock))
  const visitor = new Visitor(world.workplace)
  await visitor.signIn(token)
  return visitor
}

/** A link for somebody outside the staff list: works council, data protection officer. */
export const outsiderToken = async (world: World, mail: string): Promise<string> => {
  const account = await accountFor(world.people.db, mail, systemRandom.uuid())
  const token = newToken(systemRandom)
  await keepSignInLink(world.people.db, token, account, linkExpiry(world.clock))
  return token
}

/** Signs in somebody outside the staff list. */
export const asOutsider = async (world: World, mail: string): Promise<Visitor> => {
  const visitor = new Visitor(world.workplace)
  await visitor.signIn(await outsiderToken(world, mail))
  return visitor
}

export const asStranger = (world: World): Visitor => new Visitor(world.workplace)
