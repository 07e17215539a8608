import { pathTo } from '../../workplace-pages.ts'
import { newToken } from '../accounts/sign-in.ts'
import type { PeopleRoom } from '../people-room.ts'
import { dateIn } from './notice-words.ts'
import type { NoticeToSend } from './notices.queries.ts'
import { keepOldAddress } from './old-addresses.queries.ts'
import type { Letter } from './post-room.ts'

/**
 * To somebody who left, with a link to their conversations, made at the moment of sending. Undefined when they are
 * back, or when somebody else has their address by now.
 */
export const writeToLeaver = async (
  room: PeopleRoom,
  id: string,
  { employee, leftMail: to, leftOn, firstName, language }: NoticeToSend,
): Promise<Letter | undefined> => {
  if (employee === null || to === null || leftOn === null) return undefined
  const token = newToken(room.random)
  const until = await keepOldAddress(room.db, token, { employee, mail: to }, leftOn)
  const link = `${room.settings.workplaceUrl}${pathTo('leaver')}#leaver=${token}`
  const words = { name: firstName ?? '', until: dateIn(language, until), link }
  return { id, to, letter: 'conversation-leaver', language, words }
}
