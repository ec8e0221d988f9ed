import type { Act } from '../../platform/actor/index.ts'
import type { Fault } from '../../platform/errors/index.ts'
import { invalid, notFound } from '../../platform/errors/index.ts'
import type { Offer, Setting } from '../../platform/settings/index.ts'
import { getSetting, listSettingRows, putSetting } from '../../platform/settings/index.ts'
import { attentionDays, signalDays } from '../cases/index.ts'
import { faultsOfNorm, faultsOfSightDays } from './norms.rules.ts'
import type { AdjustableNorm } from './norms.settings.ts'
import { adjustableNorms } from './norms.settings.ts'
import type { Norm, NormBody } from './safeguards.schema.ts'

/** A norm as it holds today: its value, where it comes from, and since when the programme set it. */
export async function findNorm(act: Act, setting: Setting<number>): Promise<Norm> {
  const { tx, actor, today } = act
  const rows = await listSettingRows(act, setting.key)
  const held = rows.find(({ fromOn }) => fromOn <= today)
  const value = await getSetting({ tx, programmeId: actor.programmeId }, setting, today)
  return normOf(setting, { value, held })
}

type Held = { fromOn: string; reason: string } | undefined

/** A norm with its value, and what the programme said of it if it set one. */
export function normOf(
  setting: Setting<number>,
  { value, held }: { value: number; held: Held },
): Norm {
  const adjustable = adjustableNorms.find((norm) => norm.setting.key === setting.key)
  return {
    key: setting.key,
    value,
    unit: adjustable?.unit ?? 'case-managers',
    source: setting.source,
    adjustable: adjustable !== undefined,
    since: held?.fromOn ?? null,
    reason: held?.reason ?? null,
  }
}

/** Changes a norm from a day on, with a reason; what held before stays readable.
 *  @throws notFound for what is no norm, invalid for a value or day that means nothing */
export async function setNorm(act: Act, key: string, body: NormBody) {
  await demandNorm(act, key, body)
  const id = await putSetting(act, { key, ...body })
  return { id, version: 1 }
}

/** @throws notFound for what is no norm, invalid for a value or day that means nothing */
export async function demandNorm(act: Act, key: string, put: Put): Promise<void> {
  const norm = adjustableNorms.find(({ setting }) => setting.key === key)
  if (norm === undefined) throw notFound()
  const faults = await faultsOf(act, norm, put)
  if (faults.length > 0) throw invalid(faults)
}

/** What a programme may set here, with what is said of a new value: one judgement, however it is set. */
export const normOffers: readonly Offer[] = adjustableNorms.map((norm) => ({
  setting: norm.setting,
  faults: (act, { value, fromOn }) => faultsOf(act, norm, { value: Number(value), fromOn }),
}))

async function faultsOf(act: Act, norm: AdjustableNorm, put: Put): Promise<Fault[]> {
  return [
    ...faultsOfNorm(put, { range: norm, today: act.today }),
    ...(await sightFaults(act, norm.setting.key, put)),
  ]
}

type Put = { value: number; fromOn: string }

async function sightFaults({ tx, actor }: Act, key: string, { value, fromOn }: Put) {
  const other = (setting: Setting<number>) =>
    getSetting({ tx, programmeId: actor.programmeId }, setting, fromOn)
  if (key === attentionDays.key) return faultsOfSightDays(value, await other(signalDays))
  if (key === signalDays.key) return faultsOfSightDays(await other(attentionDays), value)
  return []
}
