import type { SheetForm } from '../../services/ballot/answer-sheet.ts'
import { writeSheet } from '../../services/ballot/write-sheet.ts'
import type { OpeningTask } from '../../services/counting/open-batch.ts'
import { serveThread } from '../../services/plumbing/threads.ts'
import { contextOf } from '../../services/ticket/manifest.ts'
import { repeatable } from '../demo/repeatable.ts'
import { sealNatively } from './seal-natively.ts'

/** Mostly answered; now and then an item is skipped. */
const inventSheet = (form: SheetForm, random: () => number) => ({
  questionnaire: form.checksum,
  language: form.languages[0] ?? '',
  answers: Object.fromEntries(
    form.items.map(({ id }) => [
      id,
      random() < 0.03 ? null : (form.values[Math.floor(random() * form.values.length)] ?? null),
    ]),
  ),
  picks: {},
  comments: [],
})

/** Answers and seals for each segment named. */
serveThread(({ key, manifestHash, form }: OpeningTask) => {
  return ({ segments, seed }: { readonly segments: readonly string[]; readonly seed: number }) => {
    const random = repeatable(seed)
    return segments.map((segment) => {
      const sheet = writeSheet(form, inventSheet(form, random))
      return { segment, sealed: sealNatively(key.publicKey, contextOf(manifestHash, segment), sheet) }
    })
  }
})
