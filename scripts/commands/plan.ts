import { parseArgs } from 'node:util'
import { z } from 'zod'
import { rollUp } from '../../services/blocks/roll-up.ts'
import { Refused } from '../../services/plumbing/refused.ts'
import { type Command, print, readInput, WrongUsage } from './command.ts'

const input = z.object({
  tree: z.array(
    z.object({
      id: z.string().min(1),
      parent: z.string().nullable(),
      n: z.int().min(0),
    }),
  ),
})

const parse = (text: string) => {
  try {
    return input.safeParse(JSON.parse(text))
  } catch {
    throw new Refused('standard input is not JSON')
  }
}

export const planCommand: Command = {
  usage: 'plan [--k 5] < {"tree":[{"id","parent","n"}]}',
  about:
    'The roll-up: which nodes are published with how many included, the blocks, and how many are in no figure.',
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { k: { type: 'string', default: '5' } },
    })
    const k = Number(values.k)
    if (!Number.isInteger(k) || k < 1) throw new WrongUsage('--k takes a whole number from 1')
    const parsed = parse(await readInput())
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      throw new Refused(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a tree'}`)
    }
    const { published, atoms, excluded } = rollUp(parsed.data.tree, k)
    print({ published, atoms, excluded })
  },
}
