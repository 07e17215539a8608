import type { Label } from '../../../services/conversation-check/labels.ts'

const ALONG: readonly Label[] = ['luisteren', 'samenvatten', 'doorvragen']

/** What one brings along to a conversation. */
export const isAlong = (label: Label): boolean => ALONG.includes(label)
