import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

/** How many the actor sent within the hour; until this transaction ends she sends no other. */
export async function countLately(tx: Tx): Promise<number> {
  const { rows } = await sql<{ sent: number }>`
    select app.drop_in_signals_lately() as sent`.execute(tx)
  return rows[0]?.sent ?? 0
}

type Sent = {
  id: string
  basis: 'consent' | 'danger'
  named: string
  at: Date
  message: { id: string; keyId: string; wrapped: Buffer; sealed: Buffer }
}

/** Sends it. Whether it arrived is not told. */
export async function sendSignal(tx: Tx, { id, basis, named, at, message }: Sent): Promise<void> {
  const { keyId, wrapped, sealed } = message
  await sql`select app.send_drop_in_signal(${id}, ${basis}, ${named}, ${message.id}, ${keyId},
    ${wrapped}, ${sealed}, ${at})`.execute(tx)
}

export async function findSent(tx: Tx, id: string) {
  return tx.selectFrom('dropInSignals').select('id').where('id', '=', id).executeTakeFirst()
}
