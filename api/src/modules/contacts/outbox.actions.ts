import { createHmac } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import type { Ground } from '../../platform/config/index.ts'

/** Of a person in a programme, under whichever membership; nobody else is given it, and without a session
 *  nobody (decision 0018). */
export function getOutboxHalf({ actor }: Act, keys: Ground['keys']): { half: string } {
  const whose = `${actor.programmeId} ${actor.personId}`
  return { half: createHmac('sha256', keys.secret('outbox')).update(whose).digest('base64url') }
}
