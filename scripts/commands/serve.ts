import { startProduct } from '../../services/main.ts'
import { settingsFrom } from '../../services/plumbing/settings.ts'
import { stopOnSignal } from '../../services/plumbing/stop-on-signal.ts'
import { type Command, say } from './command.ts'

export const serveCommand: Command = {
  usage: 'serve',
  about:
    'Starts the database (if none is given), migrates, and runs the workplace server, the answers server and the worker.',
  async run() {
    const settings = settingsFrom(process.env)
    if (settings.foldersNote !== undefined) say(settings.foldersNote)
    const product = await startProduct(settings, say)
    say('')
    say(`Ooghoogte runs.`)
    say(`  workplace  ${settings.workplaceUrl}`)
    say(`  answers    ${settings.answersUrl}`)
    if (product.firstSignIn !== undefined) say(`  HR signs in once with  ${product.firstSignIn}`)
    else say('  HR signs in with a link by mail')
    say('Stop with Ctrl-C.')
    stopOnSignal(async () => {
      say('stopping')
      await product.stop()
    })
  },
}
