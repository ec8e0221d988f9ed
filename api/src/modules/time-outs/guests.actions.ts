import type { Act } from '../../platform/actor/index.ts'
import { getSafeContact } from '../cases/index.ts'
import { describeStay, openText } from './describing.actions.ts'
import type { IdentityRow } from './guests.queries.ts'
import { listLeftToday, listStayIdentities } from './guests.queries.ts'
import type { StayRow } from './stays.queries.ts'
import { listStays } from './stays.queries.ts'
import type { TextRow } from './texts.queries.ts'
import { listTexts } from './texts.queries.ts'

/** Who is there and who comes, with what the host needs to let them in; the ones who are there first. */
export async function getGuests(act: Act) {
  const { tx, today } = act
  const listed = (await listStays(tx, today)).filter(isGuest).reverse()
  const rows = [...listed.filter(isThere), ...listed.filter((row) => !isThere(row))]
  act.concerns(...rows.map(({ subjectId, id }) => ({ subjectId, entityId: id })))
  const caseIds = rows.map(({ caseId }) => caseId)
  const identities = await listStayIdentities(tx, caseIds)
  const texts = await listTexts(
    tx,
    rows.map(({ id }) => id),
  )
  const known = { identities, texts }
  const items = await Promise.all(rows.map((row) => describeGuest(act, row, known)))
  return { items, left: await listLeftToday(tx, today) }
}

type Guest = StayRow & { state: 'reserved' | 'arrived' }

const isGuest = (row: StayRow): row is Guest => row.state === 'reserved' || row.state === 'arrived'

const isThere = ({ state }: Guest) => state === 'arrived'

type Known = { identities: readonly IdentityRow[]; texts: readonly TextRow[] }

async function describeGuest(act: Act, row: Guest, { identities, texts }: Known) {
  const { id, caseId, number, state, place, fromOn, leaveOn, arrivedOn, crisis, version } = row
  const hers = identities.filter((field) => field.caseId === caseId)
  const [callName = null] = await openFields(act, hers, 'call-name')
  return {
    ...{ id, caseId, number, state, place, fromOn, leaveOn, arrivedOn, crisis, version },
    callName,
    emergencyContacts: await openFields(act, hers, 'emergency-contact'),
    safeContact: (await getSafeContact(act, caseId)).safeContact,
    needs: await openText(act, texts, { stayId: id, kind: 'needs' }),
    steps: describeStay(act, row).steps,
  }
}

function openFields({ vault }: Act, hers: readonly IdentityRow[], wanted: string) {
  const fields = hers.filter(({ field }) => field === wanted)
  return Promise.all(
    fields.map(({ id: rowId, caseId, version, sealed }) =>
      vault.open(sealed, { caseId, table: 'identity_fields', column: 'sealed', rowId, version }),
    ),
  )
}
