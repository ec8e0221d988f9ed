import type { Aboard, Look } from '../../platform/access/index.ts'
import type { Unlocked } from '../../platform/crypto/index.ts'
import type { Row } from '../../platform/database/index.ts'
import { concernOf, lookAtCase } from '../privacy/index.ts'
import { describeContact } from './contact-list.actions.ts'
import { nothingWhereBroken } from './contact-notes.actions.ts'
import { notePlace } from './contact-notes.queries.ts'
import type { PageRow } from './contact-page.queries.ts'
import { askPage, pageSize } from './contact-page.queries.ts'
import type { Contact } from './contacts.schema.ts'

type Page = { items: Contact[]; next: string | null }

/** The contacts of a case, the latest first, fifty at a time, with the notes the actor may read.
 *  @returns `next`: the contact after which the next page goes on, null on the last one */
export const openContacts = (caseId: string, { before }: { before?: string }): Look<Page> => ({
  ask: (recording) => [
    lookAtCase(recording, { caseId, resource: 'contacts', operation: 'read' }),
    askPage(caseId, before ?? null),
  ],
  answer: async ([reached, found = []], aboard) => {
    aboard.about(concernOf(reached))
    const rows = found as unknown as PageRow[]
    const key = await unlock(aboard, caseId, { rows, stored: reached })
    const items = rows.slice(0, pageSize).map((row) => describeRow(row, key))
    const next = rows.length > pageSize ? (items.at(-1)?.id ?? null) : null
    return { items, next }
  },
})

type Found = { rows: PageRow[]; stored: readonly Row[] | undefined }

// Without a note that she may read nobody's key is opened.
async function unlock({ vault }: Aboard, caseId: string, { rows, stored }: Found) {
  return rows.some(({ sealed }) => sealed) ? vault.unlock(caseId, stored) : undefined
}

function describeRow(row: PageRow, key: Unlocked | undefined): Contact {
  const { sealed, privateToPeer, sharedAt, noteVersion, ...contact } = row
  return describeContact(contact, sealed && key ? describeNote(row, { sealed, key }) : null)
}

function describeNote(row: PageRow, { sealed, key }: { sealed: Buffer; key: Unlocked }) {
  const place = notePlace({ caseId: row.caseId, contactId: row.id, version: row.noteVersion })
  return {
    text: textOf(() => key.open(sealed, place)),
    private: row.privateToPeer && row.sharedAt === null,
    sharedAt: row.sharedAt?.toISOString() ?? null,
  }
}

function textOf(open: () => string): string | null {
  try {
    return open()
  } catch (error) {
    return nothingWhereBroken(error)
  }
}
