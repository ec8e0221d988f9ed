import type { Act } from '../../platform/actor/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import type { Sight, SightTerms } from './in-sight.rules.ts'
import { sightOf } from './in-sight.rules.ts'
import { attentionDays, signalDays } from './sight.settings.ts'
import { getSightRecord } from './sights.queries.ts'

/** The terms that hold today in this programme. */
export async function getSightTerms({ tx, actor, today }: Act): Promise<SightTerms> {
  const asking = { tx, programmeId: actor.programmeId }
  return {
    today,
    attentionDays: await getSetting(asking, attentionDays, today),
    signalDays: await getSetting(asking, signalDays, today),
  }
}

/** Whether she is in sight today, by the one definition. */
export async function getSight(act: Act, caseId: string): Promise<Sight> {
  return sightOf(await getSightRecord(act.tx, caseId), await getSightTerms(act))
}
