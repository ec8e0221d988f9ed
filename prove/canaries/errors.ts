import type { Admin } from '../../api/test/admin.ts'
import type { Nest } from './planting.ts'
import { demandStatus } from './planting.ts'

/** Requests that go wrong in every way, with canaries in them: what is written down of a fault must
 *  not quote it. */
export async function provokeErrors(nest: Nest, admin: Admin): Promise<void> {
  await provokeRefusals(nest)
  await provokeFaults(nest, admin)
}

// 400 and 409: a shape that does not fit, and what cannot be now.
async function provokeRefusals({ caller, caseId, aviary }: Nest): Promise<void> {
  const path = `/cases/${caseId}`
  const note = () => aviary.sealed('note that was refused')
  const wrong = [
    { outcome: note() },
    { outcome: 'spoken', note: note(), [aviary.sealed('name of a property')]: 1 },
    { outcome: 'spoken', occurredAt: aviary.sealed('words instead of a moment') },
    { outcome: 'spoken', note: `${note()}\u0000` },
    { outcome: 'spoken', note: note(), occurredAt: '2099-01-01T00:00:00Z' },
    [note()],
  ]
  for (const body of wrong)
    await demandStatus(caller.ask('POST', `${path}/contacts`, { body }), 400)
  const { course } = await demandStatus(caller.ask('GET', path), 200)
  const body = { phase: course?.phase, reason: aviary.sealed('reason of no change') }
  const version = course?.version ?? 0
  await demandStatus(caller.ask('POST', `${path}/_change-phase`, { body, version }), 409)
  const field = { value: aviary.sealed('field of nobody') }
  const nobody = `${path}/identity-fields/00000000-0000-4000-8000-000000000000`
  await demandStatus(caller.ask('PUT', nobody, { body: field, version: 1 }), 404)
  await demandStatus(caller.ask('GET', `/cases?scope=${aviary.mistyped('a name in a query')}`), 400)
  await demandStatus(caller.ask('GET', `/cases/${aviary.mistyped('a name in a path')}`), 400)
}

// 500: a table that is gone, and a row that its table does not take. PostgreSQL quotes such a row.
async function provokeFaults({ caller, caseId, aviary }: Nest, admin: Admin): Promise<void> {
  const path = `/cases/${caseId}`
  const contact = { outcome: 'spoken', note: aviary.sealed('note in a fault') }
  await admin.sql('alter table contact_notes rename to contact_notes_away')
  await demandStatus(caller.ask('POST', `${path}/contacts`, { body: contact }), 500)
  await admin.sql('alter table contact_notes_away rename to contact_notes')
  await admin.sql('alter table consents add constraint planted check (false) not valid')
  const consent = {
    purpose: 'drop-in-signal',
    ground: 'consent',
    basis: aviary.failed('basis in a fault'),
    fromOn: '2024-01-08',
    untilOn: '2024-06-30',
  }
  await demandStatus(caller.ask('POST', `${path}/consents`, { body: consent }), 500)
  await admin.sql('alter table consents drop constraint planted')
}
