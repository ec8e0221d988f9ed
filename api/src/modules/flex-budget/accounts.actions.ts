import type { Act } from '../../platform/actor/index.ts'
import { notFound } from '../../platform/errors/index.ts'
import { writeCsv, writeOds } from '../../platform/sheets/index.ts'
import type { EntryRow } from './accounts.queries.ts'
import { listEntries, listOpenEnds } from './accounts.queries.ts'
import { spentPer } from './accounts.rules.ts'
import type { Account, Entry, SheetParams } from './accounts.schema.ts'
import { describeShare } from './envelopes.actions.ts'
import { listEnvelopes, listShares } from './envelopes.queries.ts'
import { ledgerSheet, titleOf, totalsSheet } from './sheets.rules.ts'

/** How an envelope stands per organisation; the ledger itself is for the organisation whose it is.
 *  @throws notFound */
export async function getAccount(act: Act, envelopeId: string): Promise<Account> {
  const { tx } = act
  const envelope = (await listEnvelopes(tx)).find(({ id }) => id === envelopeId)
  if (!envelope) throw notFound()
  const shares = (await listShares(tx)).filter((share) => share.envelopeId === envelopeId)
  const entries = await listEntries(tx, envelopeId)
  const open = new Map((await listOpenEnds(tx, envelopeId)).map((row) => [row.shareId, row]))
  return {
    ...envelope,
    shares: shares.map((share) => {
      const own = entries.filter(({ shareId }) => shareId === share.id).map(describeEntry)
      const { undecidedCents = 0, receiptsMissing = 0 } = open.get(share.id) ?? {}
      const ledger = {
        entries: own,
        byCategory: spentPer(own, ({ category }) => category),
        byAim: spentPer(own, ({ aim }) => aim),
        undecidedCents,
        receiptsMissing,
      }
      return { share: describeShare(share), ledger: own.length === 0 ? null : ledger }
    }),
  }
}

const describeEntry = ({ shareId: _, ...row }: EntryRow): Entry => ({
  ...row,
  kind: row.kind as Entry['kind'],
  category: row.category as Entry['category'],
  aim: row.aim as Entry['aim'],
  receipt: row.receipt as Entry['receipt'],
})

/** The ledger of the actor's organisation as CSV: no woman and no worker is in it. @throws notFound */
export async function getCsv(act: Act, { envelopeId, language }: SheetParams): Promise<Buffer> {
  const account = await getAccount(act, envelopeId)
  return writeCsv(ledgerSheet(account, language))
}

/** The same as a spreadsheet, with the totals on a tab of their own. @throws notFound */
export async function getOds(act: Act, { envelopeId, language }: SheetParams): Promise<Buffer> {
  const account = await getAccount(act, envelopeId)
  const sheets = [ledgerSheet(account, language), totalsSheet(account, language)]
  return writeOds(titleOf(account, language), sheets)
}
