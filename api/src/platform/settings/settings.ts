import type { Act, Tx } from '../actor/act.ts'
import { stored } from './setting.values.ts'

/** A norm, term or threshold of a programme: a default with its source, and the rows that replace it. */
export type Setting<T extends number | string | boolean> = {
  key: string
  otherwise: T
  /** Where the default comes from. */
  source: string
}

/** Who asks: a request, or a job for one programme. */
type Asking = { tx: Tx; programmeId: string }

/** The value that holds on a day. @param day `YYYY-MM-DD` */
export async function getSetting<T extends number | string | boolean>(
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
export async function listSettingRows({ tx, actor }: Act, key: string) {
  return tx
    .selectFrom('settings as s')
    .leftJoin('persons as p', 'p.id', 's.setBy')
    .select(['s.id', 's.value', 's.fromOn', 's.reason', 's.recordedAt', 'p.name as setByName'])
    .where('s.programmeId', '=', actor.programmeId)
    .where('s.key', '=', key)
    .orderBy('s.fromOn', 'desc')
    .orderBy('s.recordedAt', 'desc')
    .execute()
}

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
  value: number | string | boolean
  fromOn: string
  reason: string
}
