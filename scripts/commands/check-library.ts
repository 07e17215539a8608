import { LANGUAGES } from '../../services/library/languages.ts'
import { Refused } from '../../services/plumbing/refused.ts'
import { readAllTexts } from '../library/all-texts.ts'
import { longSentencesIn } from '../library/long-sentences.ts'
import { readabilityOf } from '../library/readability.ts'
import { type Command, print, say, WrongUsage } from './command.ts'

export const checkLibraryCommand: Command = {
  usage: 'check-library',
  about:
    'Reads all aids, lessons and guides as somebody would who writes them: what is missing or uneven between languages, which\n' +
    'sentences are longer than twenty words, and how easy each language reads. Exit 1 if an aid cannot be shown.',
  async run(args) {
    if (args.length > 0) throw new WrongUsage(`Usage: ${this.usage}`)
    const { faults, texts } = await readAllTexts()
    for (const fault of faults) say(fault)
    for (const language of LANGUAGES) {
      const all = texts[language]
      const long = longSentencesIn(all)
      for (const line of long) say(`${language}: ${line}`)
      const { sentences, wordsASentence, ease } = readabilityOf(
        all.map(([, text]) => text),
        language,
      )
      print({
        language,
        sentences,
        wordsASentence: Number(wordsASentence.toFixed(1)),
        ease: Math.round(ease),
        long: long.length,
      })
    }
    if (faults.length > 0) throw new Refused('some of the library cannot be shown: see above')
  },
}
