import { readFile } from 'node:fs/promises'
import t from 'tap'
import { asProvider } from '../world/provider.ts'
import { startWorld } from '../world/world.ts'

/** What two providers send in a year of somebody, and what they need to hear (`test/fixtures/scim/README.md`). */
interface Step {
  readonly say: string
  readonly method: string
  readonly path: string
  readonly body?: object
  readonly status: number
  readonly reply?: object
  readonly not?: readonly string[]
  readonly keep?: string
}

for (const [name, provider] of [
  ['entra', 'Microsoft Entra ID'],
  ['okta', 'Okta'],
] as const)
  t.test(
    `${provider} provisions people as its documentation says, and is answered as it needs`,
    async (t) => {
      const world = await startWorld()
      t.teardown(() => world.stop())
      const asks = await asProvider(world)
      const text = await readFile(new URL(`../fixtures/scim/${name}.json`, import.meta.url), 'utf8')
      const steps = JSON.parse(text) as readonly Step[]
      t.ok(steps.length > 12)
      const kept = new Map<string, string>()
      const filled = <Value>(value: Value): Value =>
        JSON.parse(JSON.stringify(value).replaceAll(/\{(\w+)\}/g, (all, key) => kept.get(key) ?? all))
      for (const step of steps) {
        const { say, method, path, body } = step
        const reply = await asks.ask(method, filled(path), body && filled(body))
        t.equal(reply.status, step.status, `${say}: ${reply.body}`)
        if (step.status !== 204) t.match(reply.type, /^application\/scim\+json\b/, say)
        if (step.reply !== undefined) t.match(reply.json, filled(step.reply), say)
        for (const word of step.not ?? []) t.notMatch(reply.body, word, `${say}: ${word}`)
        if (step.keep !== undefined) kept.set(step.keep, reply.json.id)
        // A provider reads what it has just written, and writes it again if that differs.
        if (reply.status === 201 || (reply.status === 200 && method !== 'GET')) {
          const read = await asks.ask('GET', `/Users/${reply.json.id}`)
          t.strictSame(read.json, reply.json, `${say}, and read again`)
        }
      }
    },
  )
