import { connect, type Servers } from '../../ui/answer/protocol/servers.ts'
import type { World } from './world.ts'

/** What a liar replies, from the truth and from what was asked. */
type ReplyOf = (truth: string, asked: string) => string | Promise<string>

/** The same servers with a liar between: what one route replies is put in the place of the truth. */
export const serversWithLiar = (
  { settings }: Pick<World, 'settings'>,
  route: string,
  lie: ReplyOf,
): Servers => {
  const servers = connect(settings.workplaceUrl.replace('localhost', '127.0.0.1'), settings.answersUrl)
  const asked = new WeakMap<Request, string>()
  const liar = {
    async onRequest({ request }: { request: Request }): Promise<undefined> {
      asked.set(request, request.body === null ? '' : await request.clone().text())
    },
    async onResponse({
      request,
      response,
      schemaPath,
    }: {
      request: Request
      response: Response
      schemaPath: string
    }) {
      if (schemaPath !== route) return undefined
      return new Response(await lie(await response.text(), asked.get(request) ?? ''), response)
    },
  }
  servers.workplace.use(liar)
  servers.answers.use(liar)
  return servers
}
