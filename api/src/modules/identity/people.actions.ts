import type { Role } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import type { Config } from '../../platform/config/index.ts'
import { demand, notFound, stale } from '../../platform/errors/index.ts'
import { listSubjects } from './oidc.queries.ts'
import {
  findAccount,
  findOpenCasesOf,
  insertPerson,
  listHeldMemberships,
  listPersons,
  putMailAddress,
  updatePerson,
} from './people.queries.ts'
import { mayChange, mayEndAccount } from './people.rules.ts'
import type { NewPerson, PersonBody } from './people.schema.ts'
import { listOpenInvitations } from './sign-in.invitation.queries.ts'

/** Who works here and under which memberships, and how each can sign in. */
export async function getPeople({ tx, actor }: Act, config: Config) {
  const held = await listHeldMemberships(tx, actor.programmeId)
  const subjects = await listSubjects(tx)
  const invitations = await listOpenInvitations(tx)
  const slugOf = (issuer: string) => config.oidc.find((one) => one.issuer === issuer)?.slug ?? null
  const people = await listPersons(tx)
  return {
    items: people.map((person) => ({
      ...person,
      endedAt: person.endedAt?.toISOString() ?? null,
      ...showInvitation(invitations.find(({ personId }) => personId === person.id)),
      memberships: held.filter(({ personId }) => personId === person.id).map(showMembership),
      oidcSubjects: subjects
        .filter(({ personId }) => personId === person.id)
        .map(({ issuer, personId: _, ...rest }) => ({ ...rest, provider: slugOf(issuer) })),
    })),
  }
}

const showInvitation = (open: { expiresAt: Date; usable: boolean | null } | undefined) => ({
  invitedUntil: open?.expiresAt.toISOString() ?? null,
  invitationUsable: open?.usable ?? true,
})

type Held = Awaited<ReturnType<typeof listHeldMemberships>>[number]

const showMembership = ({ organisationId, organisationName, role, ...held }: Held) => ({
  ...held,
  role: role as Role,
  organisation: { id: organisationId, name: organisationName },
})

/** @throws notFound */
export async function getAccount({ tx }: Act, personId: string) {
  const account = await findAccount(tx, personId)
  if (!account) throw notFound()
  return account
}

/** Makes an account, which this programme looks after. */
export async function addPerson(act: Act, { name, mailAddress }: NewPerson) {
  const homeProgrammeId = act.actor.programmeId
  const written = await insertPerson(act.tx, { name, homeProgrammeId })
  act.concerns({ entityId: written.id })
  if (mailAddress) await putMailAddress(act.tx, written.id, mailAddress)
  return written
}

/** @throws notFound, stale, conflict('account-kept-elsewhere') */
export async function changePerson(act: Act, personId: string, body: PersonBody) {
  const given = act.expectedVersion()
  act.concerns({ entityId: personId })
  const account = await getAccount(act, personId)
  if (given !== account.version) throw stale(given, account.version)
  demand(mayChange(account))
  await putMailAddress(act.tx, personId, body.mailAddress)
  return update(act, account, { name: body.name })
}

/** Ends an account: from now on its sessions are over and nothing lets it in.
 *  @throws notFound, conflict('account-still-responsible') with how many open cases */
export async function endAccount(act: Act, personId: string) {
  act.concerns({ entityId: personId })
  const account = await getAccount(act, personId)
  const held = await findOpenCasesOf(act.tx, personId)
  demand(mayEndAccount(account, act.actor.personId, held))
  return update(act, account, { endedAt: act.now })
}

async function update(
  act: Act,
  account: Versioned,
  set: Parameters<typeof updatePerson>[1]['set'],
) {
  const { id, version } = account
  const changed = await updatePerson(act.tx, { id, version, set })
  if (changed === undefined) throw stale(version, version + 1)
  return { id, version: changed }
}

type Versioned = { id: string; version: number }
