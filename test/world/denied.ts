/**
 * A browser in which all data of a site is blocked, as a script that runs before the page: Chromium has no
 * such setting that a test could use.
 */
export const denied = (locks: boolean): string => `(() => {
  const refusal = (message) => new DOMException(message, 'SecurityError')
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, { configurable: true, get() { throw refusal('Access is denied for this document.') } })
  IDBFactory.prototype.open = () => {
    const request = new EventTarget()
    request.error = refusal('The user denied permission to access the database.')
    setTimeout(() => request.onerror?.(new Event('error')), 5)
    return request
  }
  ${locks ? "LockManager.prototype.request = () => Promise.reject(refusal('Access to the Locks API is denied in this context.'))" : ''}
})()`

/** What a browser does that translates a page: elements of its own where the texts were, again and again. */
export const TRANSLATE = `(() => {
  const translate = (root) => {
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) translate(element.shadowRoot)
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts = []
    while (walker.nextNode()) texts.push(walker.currentNode)
    for (const text of texts) {
      if (text.data.trim() === '' || /^(FONT|STYLE|TEXTAREA|OPTION)$/.test(text.parentElement?.tagName ?? '')) continue
      const outer = document.createElement('font')
      const inner = document.createElement('font')
      outer.append(inner)
      text.replaceWith(outer)
      inner.append(document.createTextNode(text.data))
    }
  }
  translate(document)
})()`
