import { accountCommand } from './account.ts'
import { bounceCommand } from './bounce.ts'
import { calendarCommand } from './calendar.ts'
import { checkConversationCommand } from './check-conversation.ts'
import { checkLibraryCommand } from './check-library.ts'
import type { Command } from './command.ts'
import { demoCommand } from './demo.ts'
import { migrateCommand } from './migrate.ts'
import { planCommand } from './plan.ts'
import { previewLibraryCommand } from './preview-library.ts'
import { roleCommand } from './role.ts'
import { scimCommand } from './scim.ts'
import { scoreCommand } from './score.ts'
import { serveCommand } from './serve.ts'
import { staffListCommand } from './staff-list.ts'
import { verifyReceiptCommand } from './verify-receipt.ts'
import { verifyTransparencyCommand } from './verify-transparency.ts'
import { waveCommand } from './wave.ts'

/** The table of contents of the command line. */
export const commands: Readonly<Record<string, Command>> = {
  serve: serveCommand,
  demo: demoCommand,
  migrate: migrateCommand,
  'staff-list': staffListCommand,
  account: accountCommand,
  role: roleCommand,
  scim: scimCommand,
  plan: planCommand,
  score: scoreCommand,
  wave: waveCommand,
  calendar: calendarCommand,
  bounce: bounceCommand,
  'verify-receipt': verifyReceiptCommand,
  'verify-transparency': verifyTransparencyCommand,
  'check-conversation': checkConversationCommand,
  'check-library': checkLibraryCommand,
  'preview-library': previewLibraryCommand,
}
