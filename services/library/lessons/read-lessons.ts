import type { Fault } from '../faults.ts'
import { type InLanguages, readInLanguages } from '../read-words.ts'
import { type LessonWords, lessonWords } from './lessons.contract.ts'
import { LESSONS } from './lessons.ts'

export interface Lesson {
  readonly id: (typeof LESSONS)[number]
  readonly words: InLanguages<LessonWords>
}

export interface Lessons {
  readonly lessons: readonly Lesson[]
  /** One sentence each, for whoever writes a lesson. */
  readonly faults: readonly Fault[]
}

/** The four lessons of a folder. */
export const readLessons = async (folder: string = import.meta.dirname): Promise<Lessons> => {
  const read = await Promise.all(
    LESSONS.map(async (id) => ({ id, ...(await readInLanguages(folder, id, lessonWords)) })),
  )
  return {
    lessons: read.flatMap((one) => ('content' in one ? [{ id: one.id, words: one.content }] : [])),
    faults: read.flatMap((one) => ('faults' in one ? one.faults : [])),
  }
}
