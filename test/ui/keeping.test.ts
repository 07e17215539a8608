import t from 'tap'

// Its refusals stand beside the client, which asks the page where it is.
Object.assign(globalThis, { location: { origin: 'http://localhost' } })
const { Refusal } = await import('../../ui/workplace/api.ts')
const { Keeping } = await import('../../ui/workplace/conversations/sheet/keeping.ts')

const host = {
  addController: () => {},
  removeController: () => {},
  requestUpdate: () => {},
  updateComplete: Promise.resolve(true),
}

/** A server that answers when it is told to. */
const slow = () => {
  const asked: string[] = []
  const answers: (() => void)[] = []
  const ask = (what: string) =>
    new Promise<void>((resolve) => {
      asked.push(what)
      answers.push(resolve)
    })
  const keeping = new Keeping(host, { keep: (words) => ask(words), remove: () => ask('removed') })
  return { asked, keeping, answer: () => answers.shift()?.() }
}

t.test('words that were refused stay, and are sent again', async (t) => {
  let refuse = true
  const sent: string[] = []
  const keep = async (words: string) => {
    if (refuse) throw new Refusal('out-of-reach')
    sent.push(words)
  }
  const keeping = new Keeping(host, { keep, remove: async () => {} })
  keeping.write('words')
  t.equal(await keeping.now(), false)
  t.match(keeping, { state: 'refused', isKept: false, problem: { code: 'out-of-reach' } })
  refuse = false
  t.equal(await keeping.now(), true)
  t.match(keeping, { state: 'kept', isKept: true, problem: undefined })
  t.strictSame(sent, ['words'])
})

t.test('what is too long for the server is refused here, with a word that says so', async (t) => {
  const { keeping, asked } = slow()
  keeping.write('a'.repeat(4001))
  t.equal(await keeping.now(), false)
  t.match(keeping.problem, { code: 'piece-too-long' })
  t.strictSame(asked, [])
})

t.test('one request at a time, and the last words win', async (t) => {
  const { asked, keeping, answer } = slow()
  keeping.write('a')
  const done = keeping.now()
  keeping.write('ab')
  keeping.write('abc')
  void keeping.now()
  t.strictSame(asked, ['a'])
  answer()
  await new Promise((resolve) => setTimeout(resolve))
  t.strictSame(asked, ['a', 'abc'])
  answer()
  t.equal(await done, true)
})

t.test('a piece without words is taken away, and one that never had any is not asked for', async (t) => {
  const { asked, keeping, answer } = slow()
  keeping.begin('there', 'there')
  keeping.write(' ')
  const done = keeping.now()
  answer()
  t.equal(await done, true)
  t.strictSame(asked, ['removed'])
  const empty = slow()
  empty.keeping.write('')
  t.equal(await empty.keeping.now(), true)
  t.strictSame(empty.asked, [])
})
