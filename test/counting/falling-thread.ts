import { serveThread } from '../../services/plumbing/threads.ts'

/** A thread that multiplies; told otherwise, it falls over in one way or another. */
serveThread(({ factor }: { readonly factor: number }) => (job: number | 'throw' | 'exit') => {
  if (job === 'throw') throw new Error('thrown in a thread')
  if (job === 'exit') process.exit(3)
  return job * factor
})
