import type { AidFile } from '../../services/library/aids/aids.contract.ts'
import type { Guides } from '../../services/library/guides.contract.ts'
import type { Instrument } from '../../services/library/instrument.contract.ts'
import { byFolder, only } from './by-folder.ts'

/** All that is no word, the same in every language. */
export const AIDS = byFolder<AidFile>(
  import.meta.glob('../../services/library/aids/*/aid.json', { eager: true, import: 'default' }),
)

export const GUIDES = only<Pick<Guides, 'entries' | 'defaults'>>(
  import.meta.glob('../../services/library/guides/one-to-one/0.1.0/guides.json', {
    eager: true,
    import: 'default',
  }),
)

/** Of the instrument that the guides are written for. */
export const SCALES = only<Instrument['scales']>(
  import.meta.glob('../../services/library/instruments/ooghoogte-pulse/0.1.0/instrument.json', {
    eager: true,
    import: 'scales',
  }),
)
