import { figureOf } from './elements.rules.ts'
import type { Figure, State } from './safeguards.schema.ts'

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

/** The part of the condition *HOE* that is about the pool. */
export const fixedPool = ({ vacancies, ...people }: Pool): Figure[] => [
  figureOf('conditions', {
    code: 'pool-profile',
    state: stateOfProfile(people),
    acts: ['organisation_manager'],
    unit: 'persons',
    universe: 'pool',
    counts: people,
  }),
  figureOf('conditions', {
    code: 'pool-vacancies',
    state: stateOfRecruitment(vacancies),
    acts: ['organisation_manager'],
    unit: 'places',
    universe: 'places',
    counts: vacancies,
  }),
]
