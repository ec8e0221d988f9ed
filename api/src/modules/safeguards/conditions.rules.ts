import { elementOf, figureOf } from './elements.rules.ts'
import type { Figure, Norm, State } from './safeguards.schema.ts'

/** Who works here today. */
export type Team = {
  caseManagers: number
  peers: number
  experts: number
  directors: number
  /** Organisations of the case managers. */
  organisations: number
  timeOutPlaces: number
}

/** Of a year, and how it stands now. */
export type Warmth = { completed: number; emergency: number; notWarmNow: number }

export type Room = { neededHours: number; availableHours: number }

/** WAT: a team of case managers and a peer expert, of two organisations (later note, conditions). */
export function stateOfTeam(
  { caseManagers, peers, organisations }: Team,
  { asked }: { asked: number },
): State {
  if (caseManagers === 0 || peers === 0) return 'not-secured'
  return organisations < asked ? 'attention' : 'secured'
}

/** WAT: with an expert role, process direction and a time-out facility beside it. */
export function stateOfSurroundings({ experts, directors, timeOutPlaces }: Team): State {
  const there = [experts, directors, timeOutPlaces].filter((number) => number > 0).length
  if (there === 3) return 'secured'
  return there === 0 ? 'not-secured' : 'attention'
}

/** HOE: a handover is warm (later note, conditions and §2g earlier). Without any there is nothing to say. */
export function stateOfWarmth({ completed, emergency, notWarmNow }: Warmth): State {
  if (notWarmNow > 0) return 'attention'
  return completed + emergency === 0 ? 'unknown' : 'secured'
}

/** NODIG: time and room to do what is needed (later note, conditions): hours that are there, less than a
 *  tenth short is attention. */
export function stateOfRoom({ neededHours, availableHours }: Room): State {
  if (neededHours === 0) return 'unknown'
  if (availableHours >= neededHours) return 'secured'
  return availableHours >= neededHours * 0.9 ? 'attention' : 'not-secured'
}

export type Subsidy = { organisations: number; running: number; awarded: number }

/** NODIG: paid as a subsidy (later note, conditions and §2g): a grant runs for each organisation whose case managers
 *  work here. While none was ever recorded nothing is known. */
export function stateOfSubsidy({ organisations, running, awarded }: Subsidy): State {
  if (organisations === 0 || awarded === 0) return 'unknown'
  if (running === organisations) return 'secured'
  return running === 0 ? 'not-secured' : 'attention'
}

type WhatNorms = Record<'organisations', Norm>

export const what = (team: Team, norms: WhatNorms, today: string) =>
  elementOf('what', today, [
    figureOf('conditions', {
      code: 'what-team',
      state: stateOfTeam(team, { asked: norms.organisations.value }),
      acts: ['organisation_manager', 'policy_officer'],
      unit: 'workers',
      universe: 'team',
      counts: {
        caseManagers: team.caseManagers,
        peers: team.peers,
        organisations: team.organisations,
      },
      norms: [norms.organisations],
    }),
    figureOf('conditions', {
      code: 'what-around',
      state: stateOfSurroundings(team),
      acts: ['policy_officer', 'process_director'],
      unit: 'workers',
      universe: 'team',
      counts: {
        experts: team.experts,
        directors: team.directors,
        timeOutPlaces: team.timeOutPlaces,
      },
    }),
  ])

/** @param pool the figures of the fixed pool */
export const how = (pool: Figure[], warmth: Warmth, today: string) =>
  elementOf('how', today, [
    ...pool,
    figureOf('conditions', {
      code: 'how-warm',
      state: stateOfWarmth(warmth),
      acts: ['case_manager', 'organisation_manager'],
      unit: 'events',
      universe: 'open',
      counts: warmth,
    }),
  ])

type Means = { room: Room; subsidy: Subsidy }

/** @param money the state of the flex budget */
export const needed = ({ room, subsidy }: Means, money: Figure, today: string) =>
  elementOf('needed', today, [
    figureOf('conditions', {
      code: 'needed-room',
      state: stateOfRoom(room),
      acts: ['organisation_manager', 'policy_officer'],
      unit: 'hours-per-week',
      universe: 'open',
      counts: {
        availableHours: Math.round(room.availableHours),
        neededHours: Math.round(room.neededHours),
      },
    }),
    figureOf('conditions', {
      code: 'needed-subsidy',
      state: stateOfSubsidy(subsidy),
      acts: ['policy_officer'],
      unit: 'items',
      universe: 'team',
      counts: { subsidised: subsidy.running, organisations: subsidy.organisations },
    }),
    { ...money, code: 'needed-flex', definition: 'safeguards.conditions.needed-flex' },
  ])
