import type { AidWords } from '../../services/library/aids/aids.contract.ts'
import type { GuideWords } from '../../services/library/guides.contract.ts'
import type { LessonWords } from '../../services/library/lessons/lessons.contract.ts'

/** The library's words in one language. */
export interface ContentWords {
  readonly aids: Readonly<Record<string, AidWords>>
  readonly lessons: Readonly<Record<string, LessonWords>>
  readonly guides: GuideWords
}
