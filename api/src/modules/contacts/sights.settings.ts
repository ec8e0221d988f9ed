import type { Act } from '../../platform/actor/index.ts'
import type { Setting } from '../../platform/settings/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import type { SightTerms } from '../cases/index.ts'

const source = 'product page, contacts: signals at 14 and 28 days'
const attentionDays: Setting<number> = { key: 'sight.attention-days', otherwise: 14, source }
const signalDays: Setting<number> = { key: 'sight.signal-days', otherwise: 28, source }

/** The days after which a signal rises, as they hold today in this programme. */
export async function readSightTerms({ tx, actor, today }: Act): Promise<SightTerms> {
  const asking = { tx, programmeId: actor.programmeId }
  return {
    today,
    attentionDays: await getSetting(asking, attentionDays, today),
    signalDays: await getSetting(asking, signalDays, today),
  }
}
