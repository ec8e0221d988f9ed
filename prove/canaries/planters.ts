import type { Admin } from '../../api/test/admin.ts'
import type { Caller, Choice, Item } from './caller.ts'
import { openCaller } from './caller.ts'
import type { Aviary } from './canary.ts'
import { provokeErrors } from './errors.ts'
import { plantAround } from './planting.around.ts'
import { plantPlan } from './planting.plan.ts'
import { plantSafety } from './planting.safety.ts'
import type { Nest } from './planting.ts'
import { demandStatus, plantAll, plantClosing, plantPlain, plantSheet } from './planting.ts'

type Garden = { origin: string; admin: Admin; aviary: Aviary; until: number }

/** Plants at least so many canaries, in the cases of every case manager by turns; then provokes what
 *  goes wrong, opens emergency access, and closes a case. @returns every address that was asked */
export async function plantEverywhere(garden: Garden, count: number): Promise<string[]> {
  const { origin, admin, aviary, until } = garden
  const caller = openCaller(origin)
  const nests = await openNests(caller, aviary)
  const [first] = nests
  if (first === undefined) throw new Error('No case manager has a case in which to plant.')
  for (let at = 0; at < nests.length || aviary.canaries.length < count; at += 1) {
    if (aviary.canaries.length >= count || Date.now() > until) break
    await plantAll(nests[at % nests.length] as Nest)
  }
  await plantPlain(first)
  await provokeErrors(first, admin)
  await plantEmergency(caller, { first, admin })
  await plantSecrets(caller, aviary)
  await plantAround(caller, { first, choices: (role) => choicesOf(caller, role) })
  await plantPlan(first)
  await plantSafety(first)
  await plantHandover(nests.slice(1))
  await plantClosing(first)
  return caller.addresses
}

async function choicesOf(caller: Caller, role: string): Promise<Choice[]> {
  const { demonstration = [] } = await demandStatus(caller.ask('GET', '/sign-in/options'), 200)
  return demonstration.filter((choice) => choice.role === role)
}

// Of each case manager, the cases that are her own and open.
async function openNests(nobody: Caller, aviary: Aviary): Promise<Nest[]> {
  const nests: Nest[][] = []
  for (const { membershipId } of await choicesOf(nobody, 'case_manager')) {
    const { caller, token } = await nobody.signIn(membershipId)
    aviary.secret('token of a session', token)
    const { items = [] } = await demandStatus(caller.ask('GET', '/cases?scope=open'), 200)
    const own = items.filter((item: Item) => item.relation === 'own')
    nests.push(own.map(({ id: caseId }) => ({ caller, membershipId, caseId, aviary })))
  }
  const longest = Math.max(0, ...nests.map(({ length }) => length))
  return Array.from({ length: longest }, (_, at) => nests.flatMap((one) => one[at] ?? [])).flat()
}

// In the first case that can be handed over now; the first of all is closed in the end.
async function plantHandover(nests: readonly Nest[]): Promise<void> {
  for (const nest of nests) if (await plantSheet(nest, await colleagueOf(nest))) return
  throw new Error('No case could be handed over.')
}

async function colleagueOf({ caller, membershipId }: Nest): Promise<string> {
  const others = await choicesOf(caller, 'case_manager')
  const other = others.find((choice) => choice.membershipId !== membershipId)
  return other?.membershipId ?? ''
}

// A reason that an officer reads; two people are told that something waits, and both are mailed.
async function plantEmergency(nobody: Caller, { first, admin }: { first: Nest; admin: Admin }) {
  await admin.sql(
    `insert into mail_addresses (person_id, address)
     select id, id || '@example.invalid' from persons on conflict do nothing`,
  )
  const [coordinator] = await choicesOf(nobody, 'coordinator')
  const { caller } = await nobody.signIn(coordinator?.membershipId ?? '')
  const reason = first.aviary.plain('reason of an emergency access', [
    'emergency_accesses',
    'audit_entries',
  ])
  const path = `/cases/${first.caseId}/emergency-accesses`
  await demandStatus(caller.ask('POST', path, { body: { reason } }), 201)
}

// What the product gives out once and then knows the hash of.
async function plantSecrets(nobody: Caller, aviary: Aviary): Promise<void> {
  const [administrator] = await choicesOf(nobody, 'administrator')
  const { caller, token } = await nobody.signIn(administrator?.membershipId ?? '')
  aviary.secret('token of a session', token)
  const { codes = [] } = await demandStatus(caller.ask('POST', '/recovery-codes'), 201)
  // The first eight characters find a code and may be known; the rest proves it.
  for (const code of codes)
    for (const proof of [code.slice(10), code.slice(10).replaceAll('-', '')])
      aviary.secret('recovery code', proof)
  const made = await demandStatus(caller.ask('POST', '/people', { body: { name: 'Planted' } }), 201)
  const invited = await demandStatus(caller.ask('POST', `/people/${made.id}/_invite`), 200)
  aviary.secret('token of an invitation', invited.token ?? '')
}
