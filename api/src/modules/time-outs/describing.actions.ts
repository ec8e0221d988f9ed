import { relationsOf } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { addDays, dayOf } from '../../platform/clock/index.ts'
import { notFound } from '../../platform/errors/index.ts'
import { reachCase } from '../privacy/index.ts'
import type { Reach } from './offered.rules.ts'
import { stepsNow } from './offered.rules.ts'
import type { StayRow } from './stays.queries.ts'
import { findStay, listStays, listStaysOf } from './stays.queries.ts'
import { daysOf } from './stays.rules.ts'
import type { Stay } from './stays.schema.ts'
import type { TextKind, TextRow } from './texts.queries.ts'
import { listTexts, placeOfText } from './texts.queries.ts'

/** How far back stays that are over still stand in the list. */
const rememberedDays = 400

/** The stays that the actor sees: what is under way, and what ended in the last year. */
export async function getStays(act: Act): Promise<{ items: Stay[] }> {
  const rows = await listStays(act.tx, addDays(act.today, -rememberedDays))
  act.concerns(...rows.map(({ subjectId, id }) => ({ subjectId, entityId: id })))
  return { items: rows.map((row) => describeStay(act, row)) }
}

/** The stays of one case, with what is written of them as far as the actor may read it. */
export async function getStaysOf(act: Act, caseId: string) {
  await reachCase(act, 'time-outs:read', { caseId })
  const rows = await listStaysOf(act.tx, caseId)
  const texts = await listTexts(
    act.tx,
    rows.map(({ id }) => id),
  )
  const told = (row: StayRow, kind: TextKind) => openText(act, texts, { stayId: row.id, kind })
  const items = rows.map(async (row) => ({
    ...describeStay(act, row),
    needs: await told(row, 'needs'),
    words: await told(row, 'evaluation'),
  }))
  return { items: await Promise.all(items) }
}

/** @throws notFound for who may not read it */
export async function getStay(act: Act, id: string): Promise<Stay> {
  const row = await findStay(act.tx, id)
  if (!row) throw notFound()
  await reachCase(act, 'time-outs:read', { caseId: row.caseId, entityId: id })
  return describeStay(act, row)
}

type Which = { stayId: string; kind: TextKind }

/** What was written, opened; null where nothing was. */
export async function openText({ vault }: Act, texts: readonly TextRow[], which: Which) {
  const text = texts.find(({ stayId, kind }) => stayId === which.stayId && kind === which.kind)
  return text === undefined ? null : vault.open(text.sealed, placeOfText(text))
}

export function describeStay({ actor, today }: Act, row: StayRow): Stay {
  const { subjectId: _, requestedAt, changedOn, overstaySince, overstayReason, overstayBy } = row
  const { outcome, nextStep, again, evaluatedOn, ...plain } = strip(row)
  const evaluation = outcome && nextStep && evaluatedOn ? { outcome, nextStep, evaluatedOn } : null
  const stand = { ...row, changedOn, evaluated: evaluation !== null }
  return {
    ...plain,
    days: daysOf(row.arrivedOn ?? row.fromOn, row.leftOn ?? row.leaveOn),
    requestedOn: dayOf(requestedAt),
    overstay:
      overstaySince && overstayReason
        ? { since: overstaySince, reason: overstayReason, by: overstayBy }
        : null,
    evaluation: evaluation && { ...evaluation, again: again === true },
    steps: stepsNow(stand, reachOf(actor.role), today),
  }
}

function strip(row: StayRow) {
  const { subjectId: _s, requestedAt: _r, changedOn: _c, ...rest } = row
  const { overstaySince: _o, overstayReason: _w, overstayBy: _b, ...plain } = rest
  return plain
}

function reachOf(role: Act['actor']['role']): Reach {
  return {
    asks: relationsOf(role, 'time-outs', 'create').length > 0,
    decides: relationsOf(role, 'time-outs', 'review').length > 0,
    lets: relationsOf(role, 'time-outs', 'write').length > 0,
    evaluates: relationsOf(role, 'time-out-evaluations', 'write').length > 0,
    writesNeeds: relationsOf(role, 'time-out-needs', 'write').length > 0,
  }
}
