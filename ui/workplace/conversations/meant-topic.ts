/** What somebody wants to talk about, before they said with whom. It stays in this tab and is sent nowhere. */
let meant: string | undefined

/** @param topic in words, as a guide calls it */
export const meanTopic = (topic: string): void => {
  meant = topic
}

export const meantTopic = (): string | undefined => meant

/** Whoever signs in next in this tab is somebody else. */
export const forgetMeantTopic = (): void => {
  meant = undefined
}
