/**
 * Sentences whose remark was waved away. They are remembered as long as the tab: whoever comes back to a sheet is not told
 * the same again. They leave for nowhere.
 */
const waved = new Set<string>()

const keyOf = (sentence: string, language: string): string => `${language} ${sentence}`

export const wave = (sentence: string, language: string): void => {
  waved.add(keyOf(sentence, language))
}

export const isWaved = (sentence: string, language: string): boolean => waved.has(keyOf(sentence, language))

/** When somebody signs out: the next one at this screen begins anew. */
export const forgetWaved = (): void => waved.clear()
