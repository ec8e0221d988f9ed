import type { Act, Tx } from '../../platform/actor/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import type { SightTerms } from '../cases/index.ts'
import { attentionDays, sightOf, signalDays } from '../cases/index.ts'
import { measureFlexBudget } from '../flex-budget/index.ts'
import {
  fullWeeksBefore,
  measureContinuation,
  measureDeployment,
  safeguardingFrom,
} from '../monitor/index.ts'
import { measurePool } from '../staffing/index.ts'
import { measureTimeOuts } from '../time-outs/index.ts'
import { asReadBy } from './banding.rules.ts'
import type { InSight } from './case-management.rules.ts'
import type { Measures, Terms } from './figures.rules.ts'
import { caseManagement } from './figures.rules.ts'
import { fixedPool } from './fixed-pool.rules.ts'
import { flexBudget, timeOut } from './means.rules.ts'
import { findNorm } from './norms.actions.ts'
import {
  hoursPerCase,
  hoursTolerance,
  oneResponsible,
  outOfSightTolerated,
} from './norms.settings.ts'
import { countResponsibility, listSights } from './safeguards.queries.ts'
import type { Element } from './safeguards.schema.ts'

/** Weeks over which hours are averaged: a quarter, so that a holiday or a crisis does not decide. */
const measuredWeeks = 13

/** The live note, measured now over the whole programme, for readers who may see no person too. */
export async function getSafeguards(act: Act): Promise<{ elements: Element[] }> {
  const terms = await readTerms(act)
  const { today, actor } = act
  const { programmeId, role } = actor
  const asking = { programmeId, today }
  const measured = await act.measure('safeguards', async (tx) => ({
    cases: await measure(tx, terms),
    pool: await measurePool(tx, asking),
    timeOuts: await measureTimeOuts(tx, asking),
    money: await measureFlexBudget(tx, asking),
  }))
  const elements = [
    caseManagement(measured.cases, terms),
    fixedPool(measured.pool, today),
    timeOut(measured.timeOuts, today),
    flexBudget(measured.money, today),
  ]
  return { elements: elements.map((element) => asReadBy(role, element)) }
}

/** The norms and days that hold today. */
export async function readTerms(act: Act): Promise<Terms> {
  const { tx, actor, today } = act
  return {
    today,
    safeguardingFrom: await getSetting(
      { tx, programmeId: actor.programmeId },
      safeguardingFrom,
      today,
    ),
    period: fullWeeksBefore(today, measuredWeeks),
    norms: {
      responsible: await findNorm(act, oneResponsible),
      hours: await findNorm(act, hoursPerCase),
      tolerance: await findNorm(act, hoursTolerance),
      attention: await findNorm(act, attentionDays),
      signal: await findNorm(act, signalDays),
      tolerated: await findNorm(act, outOfSightTolerated),
    },
  }
}

/** The terms of the one definition of *in sight*. */
export function sightTerms({ today, norms }: Terms): SightTerms {
  return { today, attentionDays: norms.attention.value, signalDays: norms.signal.value }
}

async function measure(tx: Tx, terms: Terms): Promise<Measures> {
  const { today, safeguardingFrom: on, period } = terms
  return {
    responsibility: await countResponsibility(tx, today),
    continuation: await measureContinuation(tx, { on, today }),
    deployment: await measureDeployment(tx, period),
    sight: countStates(await listSights(tx), sightTerms(terms)),
  }
}

type SightRow = Awaited<ReturnType<typeof listSights>>[number]

function countStates(rows: readonly SightRow[], terms: SightTerms): InSight {
  const states = rows.flatMap(({ openedAt, ...seen }) =>
    openedAt === null ? [] : sightOf({ ...seen, openedAt }, terms).state,
  )
  const count = (wanted: string) => states.filter((state) => state === wanted).length
  return {
    inSight: count('in-sight'),
    attention: count('attention'),
    outOfSight: count('out-of-sight'),
    whereaboutsKnown: count('whereabouts-known'),
    closedOutOfSight: rows.length - states.length,
  }
}
