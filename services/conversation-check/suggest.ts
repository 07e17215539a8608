import type { Analysed } from './features/emit.ts'
import type { Span } from './find-spans.ts'
import { isAtHome, type Label } from './labels.ts'
import type { Language } from './language.ts'

export const suggest = (
  sentence: Analysed,
  labels: readonly Label[],
  spans: readonly Span[],
  language: Language,
): string | null => (labels.some(isAtHome) ? (language.suggestions.general?.any?.[0] ?? null) : null)
