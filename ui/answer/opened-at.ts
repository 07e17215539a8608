declare global {
  interface Window {
    /** Left by the first script of the page, which took it out of the address bar. */
    openedAt?: string | undefined
  }
}

/** Path, query and fragment that the page was opened at, once: whoever asks takes it along. */
export const openedAt = (): string => {
  const { openedAt = location.pathname + location.search + location.hash } = window
  window.openedAt = undefined
  try {
    sessionStorage.removeItem('opened')
  } catch {
    // Nothing was kept.
  }
  return openedAt
}
