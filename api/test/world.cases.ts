import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { FolderKeyStore } from '../src/platform/crypto/index.ts'
import { openVault } from '../src/platform/crypto/vault.ts'
import type { Admin } from './admin.ts'
import type { Member, Programme } from './world.people.ts'
import { aMember } from './world.people.ts'

export type MadeCase = {
  id: string
  subjectId: string
  number: string
  alias: string
  responsible: Member
}

export type CaseWish = {
  responsible?: Member
  programme?: Programme
  phase?: 'intake' | 'active' | 'stable'
  openedAt?: string
  peer?: Member
  second?: Member
  /** Colleagues on the street may know of her. */
  teamSharing?: boolean
  lastSpokenAt?: string
  knownUntil?: string
}

type Place = { admin: Admin; keys: FolderKeyStore; programme: Programme }

let made = 100

/** An open case with a responsible case manager and her own key, arranged beyond row security. */
export async function aCase(place: Place, wish: CaseWish): Promise<MadeCase> {
  const programme = wish.programme ?? place.programme
  const responsible =
    wish.responsible ?? (await aMember(place.admin, { role: 'case_manager', programme }))
  made += 1
  const row = {
    id: randomUUID(),
    subjectId: randomUUID(),
    number: `TST-${made}`,
    alias: `alias ${made}`,
  }
  await place.admin.db.transaction().execute(async (tx) => {
    const keys = { programmeId: programme.id, caseId: row.id }
    const openedAt = wish.openedAt ?? '2023-01-09T09:00:00Z'
    await tx
      .insertInto('cases')
      .values({ ...row, programmeId: programme.id, openedByMembershipId: responsible.id })
      .execute()
    await tx
      .insertInto('caseCourses')
      .values({ ...keys, phase: wish.phase ?? 'active', phaseSince: openedAt })
      .execute()
    const during = sql<string>`tstzrange(${openedAt}::timestamptz, null)`
    await tx
      .insertInto('caseOpenings')
      .values({ ...keys, during })
      .execute()
    await tx
      .insertInto('responsibilities')
      .values({
        ...keys,
        during,
        membershipId: responsible.id,
        manner: 'opened',
        introducedAt: openedAt,
      })
      .execute()
    await openVault(tx, place.keys, programme.id).createKey(row.id)
    await assign(tx, keys, wish)
    await tx
      .insertInto('caseSights')
      .values({
        ...keys,
        lastSpokenAt: wish.lastSpokenAt ?? null,
        lastSeenAt: wish.lastSpokenAt ?? null,
        knownUntil: wish.knownUntil ?? null,
      })
      .execute()
    if (wish.teamSharing) await share(tx, { ...keys, membershipId: responsible.id })
  })
  return { ...row, responsible }
}

type Tx = Parameters<Parameters<ReturnType<Admin['db']['transaction']>['execute']>[0]>[0]
type Keys = { programmeId: string; caseId: string }

async function assign(tx: Tx, keys: Keys, { peer, second }: CaseWish): Promise<void> {
  const wished = { peer, second }
  for (const kind of ['peer', 'second'] as const) {
    const member = wished[kind]
    if (!member) continue
    const row = { ...keys, membershipId: member.id, kind, fromOn: '2023-01-09' }
    await tx.insertInto('caseAssignments').values(row).execute()
  }
}

async function share(tx: Tx, keys: Keys & { membershipId: string }): Promise<void> {
  await tx
    .insertInto('consents')
    .values({
      ...keys,
      purpose: 'team-sharing',
      ground: 'consent',
      basis: 'agreed in person',
      fromOn: '2023-01-09',
      untilOn: '2025-01-09',
    })
    .execute()
}
