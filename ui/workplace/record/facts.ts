import type { ProcessingRecord } from '../api.ts'
import { languageName } from '../language-name.ts'
import type { Page } from '../page.ts'

export interface Fact {
  readonly name: string
  readonly value: string
  /** This setting is good for trying out, and not for an organisation. */
  readonly care: boolean
}

/** The running configuration in words, and where it should be better. */
export const factsOf = (page: Page, record: ProcessingRecord): readonly Fact[] => {
  const { addresses, worksCouncil, waves } = record
  const { agreement } = worksCouncil
  const fact = (name: string, value: string, care = false): Fact => ({ name, value, care })
  const yesNo = (yes: boolean, name: string): string => page.say(`${name}-${yes ? 'yes' : 'no'}`)
  const languages = worksCouncil.languages.map((one) => languageName(page, one)).join(', ')
  return [
    fact('record-version', `Ooghoogte ${record.version}`),
    fact('record-instrument', record.instrument),
    fact('record-workplace', addresses.workplace),
    fact('record-answers', addresses.answers),
    fact('record-encrypted', yesNo(addresses.encrypted, 'record-encrypted'), !addresses.encrypted),
    fact('record-hosts', yesNo(addresses.twoHosts, 'record-hosts'), !addresses.twoHosts),
    fact('record-database', page.say(`record-database-${record.database}`)),
    fact('record-key-place', page.say(`record-key-place-${record.keys}`), record.keys === 'inside-data'),
    fact('record-mail', page.say(`record-mail-${record.mail}`), record.mail === 'folder'),
    fact('record-bounces', yesNo(record.bounces, 'record-bounces')),
    fact('record-lists', page.say(`record-lists-${record.lists}`)),
    fact('record-provider', yesNo(record.provisioning, 'record-provider')),
    fact(
      'record-council-mail',
      worksCouncil.mail
        ? page.say('record-council-mail-yes', { languages })
        : page.say('record-council-mail-no'),
      !worksCouncil.mail,
    ),
    ...(worksCouncil.refused > 0 ? [fact('record-council-refused', String(worksCouncil.refused), true)] : []),
    fact(
      'record-agreement',
      agreement === null
        ? page.say('record-agreement-none')
        : `${agreement.reference}, ${page.day(agreement.agreedOn)}`,
      agreement === null,
    ),
    fact('record-block', page.say('record-block-text', { block: record.smallestBlock })),
    fact('record-segment', page.say('record-block-text', { block: record.smallestSegment })),
    fact('record-listed', String(record.people)),
    fact('record-waves', page.say('record-waves-text', { ...waves })),
  ]
}
