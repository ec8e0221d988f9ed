import type { Act } from '../../platform/actor/index.ts'
import { startOfDay } from '../../platform/clock/index.ts'
import { conflict, demand, invalid, stale } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { faultsOfNaming } from '../privacy/index.ts'
import { readParts } from './grant-parts.actions.ts'
import { insertStep } from './grant-parts.queries.ts'
import type { Terms } from './grant-steps.rules.ts'
import { dueAfter, faultsOfStep, mayStep, stateAfter } from './grant-steps.rules.ts'
import { byOf, loadGrant } from './grants.actions.ts'
import type { GrantRow } from './grants.queries.ts'
import { raiseGrantVersion } from './grants.queries.ts'
import type { GrantState, GrantStepKind } from './grants.schema.ts'
import { completionWeeks, decisionWeeks, paymentWeeks, settlementWeeks } from './grants.settings.ts'

type Said = { kind: GrantStepKind; on: string; reason: string }

export type Held = {
  row: GrantRow
  parts: ReturnType<Awaited<ReturnType<typeof readParts>>>
  version: number
}

/** A grant that waits for a step: found, of the version that was read, and in a state from which the step leads.
 *  From here on who comes second is told. @throws notFound, stale, invalid, conflict */
export async function holdForStep(act: Act, id: string, said: Said): Promise<Held> {
  const row = await loadGrant(act, id)
  const given = act.expectedVersion()
  if (given !== row.version) throw stale(given, row.version)
  return hold(act, row, said)
}

async function hold(act: Act, row: GrantRow, said: Said): Promise<Held> {
  const { tx, today } = act
  const { id, version: given } = row
  const faults = [
    ...faultsOfStep(said, today),
    ...(await faultsOfNaming(act, { reason: said.reason })),
  ]
  if (faults.length > 0) throw invalid(faults)
  const parts = (await readParts(tx, [row]))(id)
  const askedLines = parts.lines.filter(({ side }) => side === 'asked').length
  demand(mayStep(said.kind, { ...row, askedLines }, today))
  const version = await raiseGrantVersion(tx, row)
  if (version === undefined) throw stale(given, given + 1)
  return { row, parts, version }
}

type Further = { state?: GrantState; dueOn?: string | null; settledCents?: number }

/** Writes the step; the database moves the state and what follows from it. */
export async function takeStep(act: Act, held: Held, said: Said & Further) {
  const { tx, actor } = act
  const { row, parts, version } = held
  const { kind, on, reason, settledCents = null } = said
  const state = said.state ?? stateAfter(kind, row.state)
  const dueOn = said.dueOn === undefined ? dueAfter(kind, on, await termsOf(act)) : said.dueOn
  const last = parts.steps.at(-1)
  // Days go on: what is decided lies not before what it follows.
  if (last !== undefined && on < last.on) throw conflict('grant-step-earlier', { lastOn: last.on })
  await insertStep(tx, {
    ...{ programmeId: actor.programmeId, grantId: row.id, organisationId: row.organisationId },
    ...{ nth: parts.steps.length + 1, kind, state, onDay: on, reason, dueOn, settledCents },
    byOrganisationId: actor.organisationId,
    ...byOf(act),
  })
  await recordFact(act, {
    kind: 'grant-step-taken',
    occurredAt: startOfDay(on),
    entityId: row.id,
    attributes: { step: kind, state, organisationId: row.organisationId, settledCents },
  })
  return { id: row.id, version }
}

/** The organisation accounts for a grant whose period is over. @throws notFound, conflict('grant-step-impossible' |
 *  'grant-period-runs') */
export async function accountForGrant(act: Act, id: string) {
  const said = { kind: 'submit', on: act.today, reason: '' } as const
  return takeStep(act, await hold(act, await loadGrant(act, id), said), said)
}

/** The terms that follow a step, by the settings of today. */
async function termsOf({ tx, actor, today }: Act): Promise<Terms> {
  const of = { tx, programmeId: actor.programmeId }
  return {
    apply: await getSetting(of, decisionWeeks, today),
    submit: await getSetting(of, settlementWeeks, today),
    reopen: await getSetting(of, completionWeeks, today),
    settle: await getSetting(of, paymentWeeks, today),
  }
}
