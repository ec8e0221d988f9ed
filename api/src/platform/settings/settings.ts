import type { Act, Tx } from '../actor/act.ts'
import type { Setting, Value } from './setting.kinds.ts'
import { stored } from './setting.values.ts'

/** Who asks: a request, or a job for one programme. */
type Asking = { tx: Tx; programmeId: string }

/** The value that holds on a day. @param day `YYYY-MM-DD` */
export async function getSetting<T extends Value>(
  { tx, programmeId }: Asking,
  setting: Setting<T>,
  day: string,
): Promise<T> {
  const row = await tx
    .selectFrom('settings')
    .select('value')
    .where('programmeId', '=', programmeId)
    .where('key', '=', setting.key)
    .where('fromOn', '<=', day)
    .orderBy('fromOn', 'desc')
    .orderBy('recordedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? stored(row.value, setting) : setting.otherwise
}

/** Every row of one setting, the latest first: what held when, why, and who set it. */
export const listSettingRows = (act: Act, key: string) =>
  rows(act).where('s.key', '=', key).execute()

/** Every row of every setting, the latest first. */
export const listSettings = (act: Act) => rows(act).execute()

const rows = ({ tx, actor }: Act) =>
  tx
    .selectFrom('settings as s')
    .leftJoin('persons as p', 'p.id', 's.setBy')
    .select(['s.id', 's.key', 's.value', 's.fromOn', 's.reason', 's.recordedAt'])
    .select('p.name as setByName')
    .where('s.programmeId', '=', actor.programmeId)
    .orderBy('s.fromOn', 'desc')
    .orderBy('s.recordedAt', 'desc')

/** Adds a value from a day on; what held before stays readable. @returns the row's id */
export async function putSetting({ tx, actor }: Act, put: PutSetting): Promise<string> {
  const { id } = await tx
    .insertInto('settings')
    .values({
      programmeId: actor.programmeId,
      key: put.key,
      value: JSON.stringify(put.value),
      fromOn: put.fromOn,
      reason: put.reason,
      setBy: actor.personId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export type PutSetting = {
  key: string
  value: Value
  fromOn: string
  reason: string
}
