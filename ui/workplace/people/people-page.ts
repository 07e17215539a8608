import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { pathTo } from '../../../services/workplace-pages.ts'
import type { DialogClosedEvent } from '../../parts/confirm-dialog.ts'
import type { TreeUnit } from '../../parts/unit-tree.ts'
import { Acting } from '../acting.ts'
import {
  answered,
  api,
  type ImportPreview,
  type ImportSummary,
  importStaffList,
  previewStaffList,
} from '../api.ts'
import { KeptForm } from '../kept-forms.ts'
import { look } from '../look.ts'
import { Page } from '../page.ts'
import { GoEvent } from '../router.ts'
import { brakeDialog } from './brake-dialog.ts'
import { type ChosenList, fromKept, readList, toKept } from './chosen-list.ts'
import { encodingField } from './encodings.ts'
import { findingsLook, findingTable } from './findings.ts'
import { countsLook, listCounts } from './list-counts.ts'
import { peopleChanges } from './people-changes.ts'
import { unitChanges } from './unit-changes.ts'
import '../../parts/unit-tree.ts'
import './provider-card.ts'
import './waiting-lists.ts'

/**
 * The staff list: what is in it now, what a new file would change, and then all of it or nothing.
 *
 * @element oh-people-page
 * @fires GoEvent
 */
export class OhPeoplePage extends Page {
  static override styles = [
    look,
    countsLook,
    findingsLook,
    css`
      /* The browser's own button speaks the browser's language; the label in front of it speaks ours. */
      .file { border: 2px dashed var(--rule); border-radius: 14px; padding: 18px; margin: 12px 0 14px; position: relative; display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center }
      .file input { position: absolute; inset: 0; width: 100%; height: 100%; opacity: 0; cursor: pointer }
      .file:focus-within { outline: 3px solid var(--focus); outline-offset: 2px }
      .file label { margin: 0 }
      .encoding { max-width: 44ch; margin: 16px 0 0 }
    `,
  ]

  static override properties = {
    file: { state: true },
    imported: { state: true },
    asking: { state: true },
  }

  declare file: ChosenList | undefined
  declare imported: ImportSummary | undefined
  /** Whether it is asked a second time. */
  declare asking: boolean

  constructor() {
    super()
    this.asking = false
    new KeptForm(
      this,
      'staff-list',
      () => (this.file === undefined ? undefined : toKept(this.file)),
      (kept: ReturnType<typeof toKept>) => {
        this.file = fromKept(kept)
      },
    )
  }
  readonly #acting = new Acting(this)

  readonly #units = new Task(this, {
    task: () => answered(api.GET('/api/units')),
    args: () => [this.imported],
  })

  /** Whose preview is shown: that of another file is not. */
  #previewOf: ChosenList | undefined

  readonly #preview = new Task(this, {
    task: async ([file]) => {
      const summary = await (file === undefined ? undefined : previewStaffList(file))
      this.#previewOf = file
      return summary
    },
    args: () => [this.file] as const,
  })

  /** Otherwise a browser says nothing when the same file is chosen again, after it was mended. */
  readonly #forget = (event: Event): void => {
    ;(event.target as HTMLInputElement).value = ''
  }

  /** Read once: what is brought in are the bytes that were previewed, whatever becomes of the file. */
  readonly #chose = async (event: Event): Promise<void> => {
    this.#acting.problem = undefined
    this.imported = undefined
    const [file] = (event.target as HTMLInputElement).files ?? []
    this.file = file && (await readList(file))
  }

  readonly #pressed = (): void => {
    const summary = this.#preview.value
    if (summary === undefined || summary.problems.length > 0) return
    if (summary.brake === null) void this.#import(false)
    else this.asking = true
  }

  readonly #askedTwice = ({ confirmed }: DialogClosedEvent): void => {
    this.asking = false
    if (confirmed) void this.#import(true)
  }

  async #import(twice: boolean): Promise<void> {
    const { file } = this
    const version = this.#preview.value?.version
    if (file === undefined || version === undefined) return
    const done = await this.#acting.run(
      [file.name, file.bytes.length, file.encoding, version, twice],
      async (key) => {
        this.imported = await importStaffList(file, { version, twice }, key)
        this.file = undefined
        this.dispatchEvent(
          new GoEvent(pathTo('people'), this.say('list-imported', { people: this.imported.people })),
        )
      },
    )
    // The preview of what is so now, for whoever presses again.
    if (!done && this.isConnected) await this.#preview.run()
  }

  #tree(units: readonly TreeUnit[]) {
    return html`<oh-unit-tree .units=${units} .unfoldLabel=${this.say('unfold')}></oh-unit-tree>`
  }

  #fromSummary({ units }: ImportSummary): readonly TreeUnit[] {
    return units.map(({ name, parent, leader, people }) => ({
      id: name,
      parent,
      // Where a list writes paths, a unit is named by all of its path; the tree shows the last step.
      name: parent !== null && name.startsWith(`${parent}/`) ? name.slice(parent.length + 1) : name,
      under: leader === null ? this.say('no-leader') : leader,
      beside: this.say('n-people', { n: people }),
      notBecause: '',
    }))
  }

  #encodingField() {
    const { file } = this
    const { value } = this.#preview
    if (file === undefined || value === undefined || this.#previewOf?.bytes !== file.bytes) return nothing
    return encodingField(this, value, (encoding) => {
      this.#acting.problem = undefined
      this.file = { ...file, encoding }
    })
  }

  #previewed(summary: ImportPreview) {
    const { problems, warnings } = summary
    const refused = problems.length > 0
    return html`<section class="card" aria-labelledby="preview">
        <h2 id="preview">${this.say(refused ? 'list-refused' : 'list-preview')}</h2>
        <p class="soft" role="status">${this.say(refused ? 'list-refused-why' : 'list-preview-why', {
          n: problems.length,
          rows: summary.rows,
        })}</p>
        ${refused ? findingTable(this, problems, this.say('list-problems', { n: problems.length })) : html`${listCounts(this, summary)} ${unitChanges(this, summary)} ${peopleChanges(this, summary)}`}
        ${
          warnings.length === 0
            ? nothing
            : html`<details ?open=${warnings.length < 6}><summary>${this.say('list-warnings', { n: warnings.length })}</summary>
              ${findingTable(this, warnings, this.say('list-warnings', { n: warnings.length }))}</details>`
        }
        ${this.refused(this.#acting.problem)}
        <p class="note gap" id="import-note">${this.say(refused ? 'import-refused-why' : 'import-why')}</p>
        <button class="first" aria-disabled=${refused || this.#acting.busy ? 'true' : nothing} aria-describedby="import-note"
          @click=${this.#pressed}>${this.say('import-list')}</button>
        ${this.underWay(this.#acting.busy)}
        ${brakeDialog(this, this.asking, summary, this.#askedTwice)}
      </section>
      ${
        refused || summary.units.length === 0
          ? nothing
          : html`<section class="card" aria-labelledby="tree"><h2 id="tree">${this.say('tree-preview')}</h2>
            <p class="soft">${this.say('tree-why')}</p>${this.#tree(this.#fromSummary(summary))}</section>`
      }`
  }

  #now() {
    return this.#units.render({
      pending: () => this.waiting(),
      error: (error) => this.refused(error),
      complete: (units) => {
        if (units.length === 0)
          return html`<section class="card"><p class="soft">${this.say('list-empty')}</p></section>`
        const shown = units.map(({ unit, parent, name, leader, people }) => ({
          id: unit,
          parent,
          name,
          under: leader ?? this.say('no-leader'),
          beside: this.say('n-people', { n: people }),
          notBecause: '',
          href: pathTo('unit', unit),
        }))
        const people = units.reduce((sum, unit) => sum + unit.people, 0)
        return html`<section class="card" aria-labelledby="now"><h2 id="now">${this.say('list-now')}</h2>
          <p class="soft">${this.say('list-now-why', { people, units: units.length })}</p>
          <p class="row"><a class="button" href=${pathTo('everybody')}>${this.say('everybody-see')}</a>
            <a class="button" href=${pathTo('person')}>${this.say('person-add')}</a></p>${this.#tree(shown)}</section>`
      },
    })
  }

  override render() {
    return html`<div class="head"><h1>${this.say('title-people')}</h1><p class="lead">${this.say('people-lead')}</p></div>
      <div class="stack">
        <section class="card" aria-labelledby="new"><h2 id="new">${this.say('list-new')}</h2>
          <div class="file">
            <label for="file" class="button">${this.say('choose-file')}</label>
            <span class="soft">${this.file?.name ?? this.say('no-file')}</span>
            <input id="file" type="file" accept=".csv,.txt,.tsv,text/csv" aria-describedby="file-note"
              @click=${this.#forget} @change=${this.#chose} />
          </div>
          <p class="note" id="file-note">${this.say('file-note')}</p>
          ${this.#encodingField()}
        </section>
        ${
          this.file === undefined
            ? html`<oh-waiting-lists @oh-list-taken=${() => this.#units.run()}></oh-waiting-lists>${this.#now()}<oh-provider-card></oh-provider-card>`
            : html`${this.#preview.render({ error: (error) => this.refused(error) })}
              ${this.#preview.value === undefined || this.#previewOf !== this.file ? this.#preview.render({ pending: () => this.waiting() }) : this.#previewed(this.#preview.value)}`
        }
      </div>`
  }
}

customElements.define('oh-people-page', OhPeoplePage)
