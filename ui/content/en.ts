import { byFolder, only } from './by-folder.ts'
import type { ContentWords } from './content-words.ts'

const aids = import.meta.glob('../../services/library/aids/*/en.json', { eager: true, import: 'default' })
const lessons = import.meta.glob('../../services/library/lessons/*/en.json', {
  eager: true,
  import: 'default',
})
const guides = import.meta.glob('../../services/library/guides/one-to-one/0.1.0/en.json', {
  eager: true,
  import: 'default',
})

/** Vite writes out what each pattern stands for, so each language is a file of its own. */
export const words: ContentWords = {
  aids: byFolder(aids),
  lessons: byFolder(lessons),
  guides: only(guides),
}
