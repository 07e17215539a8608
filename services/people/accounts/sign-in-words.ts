import { inFours } from '../../ticket/manifest.ts'
import type { PeopleRoom } from '../people-room.ts'
import { signInLink } from './sign-in.ts'
import { TypedCodes } from './typed-code.ts'

/** The values for the letter: the link, and the code for whoever reads it on another device. */
export const signInWords = async (
  { settings, keys, random }: Pick<PeopleRoom, 'settings' | 'keys' | 'random'>,
  token: string,
): Promise<{ readonly link: string; readonly code: string }> => ({
  link: signInLink(settings.workplaceUrl, token),
  code: inFours((await TypedCodes.from(keys.signIn, random)).codeFor(token)),
})
