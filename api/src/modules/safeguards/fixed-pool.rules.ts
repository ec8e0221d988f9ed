import type { Count, Element, Figure, PoolFigureCode, State } from './safeguards.schema.ts'
import { worstOf } from './states.rules.ts'

/** @property vacancies places that are to be filled: all that are open, those whose day is near, and
 *  those whose day has passed */
export type Pool = {
  inPool: number
  meetProfile: number
  vacancies: { openPlaces: number; duePlaces: number; latePlaces: number }
}

/** A fixed pool of case managers who meet a profile: all of them, some, or none (later note, §2g, how).
 *  With nobody in the pool there is nothing to say of it. */
export function stateOfProfile({ inPool, meetProfile }: Omit<Pool, 'vacancies'>): State {
  if (inPool === 0) return 'unknown'
  if (meetProfile === 0) return 'not-secured'
  return meetProfile < inPool ? 'attention' : 'secured'
}

/** Timely recruitment: no place is open past its day, and none nears it unfilled (later note, §2g, how). */
export function stateOfRecruitment({ latePlaces, duePlaces }: Pool['vacancies']): State {
  if (latePlaces > 0) return 'not-secured'
  return duePlaces > 0 ? 'attention' : 'secured'
}

/** The condition *HOE* of the live note, as far as it is about the pool. */
export function fixedPool({ vacancies, ...people }: Pool, today: string): Element {
  const figures = [
    figure('pool-profile', stateOfProfile(people), { code: 'pool', counts: people }),
    figure('pool-vacancies', stateOfRecruitment(vacancies), { code: 'places', counts: vacancies }),
  ]
  return {
    code: 'fixed-pool',
    norms: [],
    figures,
    state: worstOf(figures.map(({ state }) => state)),
    whoActs: [...new Set(figures.flatMap(({ whoActs }) => whoActs))],
    asOf: today,
  }
}

type Counted = { code: 'pool' | 'places'; counts: Record<string, number> }

function figure(code: PoolFigureCode, state: State, counted: Counted): Figure {
  return {
    code,
    definition: `safeguards.fixed-pool.${code}`,
    unit: counted.code === 'pool' ? 'persons' : 'places',
    universe: { code: counted.code, on: null },
    period: null,
    value: null,
    counts: countsOf(counted.counts),
    norms: [],
    state,
    whoActs: state === 'secured' ? [] : ['organisation_manager'],
  }
}

// Of those who work, and of places: no woman can be told from them.
const countsOf = (counts: Record<string, number>): Count[] =>
  Object.entries(counts).map(([code, value]) => ({ code, value, band: null }))
