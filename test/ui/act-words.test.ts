import { readFile } from 'node:fs/promises'
import t from 'tap'
import { AUDITED_ACTS } from '../../services/people/audit/audited-acts.ts'

t.test('every act of the audit log has words', async (t) => {
  const words = await readFile(new URL('../../ui/workplace/oversight/act-words.ts', import.meta.url), 'utf8')
  for (const act of AUDITED_ACTS) t.match(words, `'act-${act}'`, act)
})
