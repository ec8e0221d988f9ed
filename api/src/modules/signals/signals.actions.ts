import type { Act } from '../../platform/actor/index.ts'
import type { Offer } from '../../platform/settings/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { describeSignal } from './describing.actions.ts'
import type { Kind } from './kinds.schema.ts'
import { kinds } from './kinds.schema.ts'
import { listPostponements } from './postponements.queries.ts'
import { inOrder, longestUntil } from './signals.rules.ts'
import type { Signal, Signals } from './signals.schema.ts'
import { postponeDays } from './signals.settings.ts'
import { raiseAll, sourcesFor } from './sources.actions.ts'

type Offers = ReadonlyMap<string, Offer>

/** What asks for the actor's role, what of it was put off, and how many there are of each kind. */
export async function getSignals(act: Act, offers: Offers): Promise<Signals> {
  const { tx, today, actor } = act
  const rows = await listPostponements(tx, today)
  const items: Signal[] = []
  for (const one of inOrder(await raiseAll(act))) {
    const own = rows.filter(({ kind, entityId }) => kind === one.kind && entityId === one.entityId)
    items.push(await describeSignal(act, one, own))
  }
  const days = await getSetting({ tx, programmeId: actor.programmeId }, postponeDays, today)
  return {
    items,
    counts: await countKinds(act, items, offers),
    longestUntilOn: longestUntil(today, days),
  }
}

async function countKinds(act: Act, items: readonly Signal[], offers: Offers) {
  const norms = new Map(
    sourcesFor(act).flatMap(({ norms }) => Object.entries(norms) as [Kind, readonly string[]][]),
  )
  const met = kinds.filter((kind) => norms.has(kind))
  return Promise.all(
    met.map(async (kind) => {
      const own = items.filter((item) => item.kind === kind)
      const postponed = own.filter((item) => item.postponed).length
      return {
        kind,
        open: own.length - postponed,
        postponed,
        norms: await readNorms(act, norms.get(kind) ?? [], offers),
      }
    }),
  )
}

async function readNorms({ tx, actor, today }: Act, keys: readonly string[], offers: Offers) {
  const norms: Signals['counts'][0]['norms'] = []
  for (const key of keys) {
    const setting = offers.get(key)?.setting
    if (!setting) continue
    const value = await getSetting({ tx, programmeId: actor.programmeId }, setting, today)
    norms.push({ key, value })
  }
  return norms
}
