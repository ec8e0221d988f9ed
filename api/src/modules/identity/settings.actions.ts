import type { Act } from '../../platform/actor/index.ts'
import { invalid, invalidAt, notFound } from '../../platform/errors/index.ts'
import { signInKeptDays } from '../../platform/jobs/index.ts'
import type { Offer, Value } from '../../platform/settings/index.ts'
import { isOfKind, kindOf, listSettings, putSetting } from '../../platform/settings/index.ts'
import { faultsOfKeptDays } from './sessions.rules.ts'
import type { SettingBody } from './settings.schema.ts'

type Offers = ReadonlyMap<string, Offer>

/** How long ended sign-ins are kept, with what is said of a new value. */
export const keptDays: Offer = {
  setting: signInKeptDays,
  faults: async (_, { value }) => faultsOfKeptDays(value),
}

/** Every setting of the programme: what holds today, what would hold otherwise, and what held before. */
export async function getSettings(act: Act, offers: Offers) {
  const rows = await listSettings(act)
  return {
    items: [...offers.values()].map(({ setting: { key, otherwise, source } }) => {
      const history = rows.filter((row) => row.key === key).map(showRow)
      const held = history.find(({ fromOn }) => fromOn <= act.today)
      const value = held?.value ?? otherwise
      const since = held?.fromOn ?? null
      return { key, kind: kindOf(otherwise), value, otherwise, source, since, history }
    }),
  }
}

type Row = Awaited<ReturnType<typeof listSettings>>[number]

const showRow = ({ id, value, fromOn, reason, setByName, recordedAt }: Row) => ({
  id,
  value: value as Value,
  fromOn,
  reason,
  setByName,
  recordedAt: recordedAt.toISOString(),
})

/** Sets a value from a day on. @throws invalid for an unknown key or a value that means nothing */
export async function setSetting(act: Act, offers: Offers, body: SettingBody) {
  const offer = offers.get(body.key)
  if (!offer) throw invalidAt('/key', 'unknown', 'is no setting of this installation')
  const kind = kindOf(offer.setting.otherwise)
  if (!isOfKind(body.value, kind)) throw invalidAt('/value', 'other-kind', `is no ${kind}`)
  const faults = (await offer.faults?.(act, body)) ?? []
  if (faults.length > 0) throw invalid(faults)
  const id = await putSetting(act, body)
  act.concerns({ entityId: id })
  return { id, version: 1 }
}

/** @throws notFound */
export async function rereadSetting(act: Act, id: string): Promise<void> {
  const rows = await listSettings(act)
  if (!rows.some((row) => row.id === id)) throw notFound()
}
