import { nothing, render } from 'lit'

/**
 * A browser that translates a page puts its own elements (`font`) where the texts were. Lit writes to the
 * text that it made, which is in no page any more, so whatever outlives a screen would stand still: progress,
 * counts, the name of a button. Imported before the first element, this looks whether the text is still
 * there, for every text of every template; the browser then translates the new one.
 *
 * Lit ends a part at the static text that follows it, which a translation takes away as well, so the part
 * gets a mark of its own to end at.
 */

/** What Lit keeps of a place in a template, by the names that its releases do not change within a major version. */
interface Part {
  /** The comment before it. */
  readonly _$AA: ChildNode
  /** What comes after it. */
  _$AB: ChildNode | null
  /** What was drawn last. */
  readonly _$AH: unknown
  _$AI(value: unknown, directiveParent?: unknown): void
}

const { prototype } = render(nothing, document.createElement('div')).constructor as unknown as {
  readonly prototype: Part
}
const draw = prototype._$AI

const isText = (node: Node | null): boolean => node?.nodeType === Node.TEXT_NODE

prototype._$AI = function (this: Part, value, directiveParent): void {
  if (this._$AB !== null && isText(this._$AB)) {
    const mark = document.createComment('')
    this._$AB.before(mark)
    this._$AB = mark
  }
  const was = this._$AH
  const drew = was !== nothing && (typeof was !== 'object' || was === null)
  const stands = this._$AA.nextSibling
  if (drew && !isText(stands)) {
    if (stands === null || stands === this._$AB) this._$AA.after('')
    else stands.replaceWith('')
  }
  draw.call(this, value, directiveParent)
}
