import type { TemplateResult } from 'lit'
import { html, unsafeStatic } from 'lit/static-html.js'
import type { Me } from './api.ts'
import type { Place } from './place.ts'

// Every page at once: a tab stays open while the product is updated, and the files that it would ask for
// later are gone by then.
import.meta.glob('./*/*-page.ts', { eager: true })

/** The element of a page, which is called after its file in the list of pages, as somebody may see it. */
export const pageElement = (
  element: string,
  named: Place['parameters'],
  me: Me | undefined,
): TemplateResult => {
  const tag = unsafeStatic(`oh-${element.split('/').at(-1)}`)
  return html`<${tag} .named=${named} .me=${me}></${tag}>`
}
