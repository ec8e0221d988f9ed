import { stateOfHours, tenths } from './case-management.rules.ts'
import { elementOf, figureOf } from './elements.rules.ts'
import type { Element, Norm, State } from './safeguards.schema.ts'

/** @property perCasePerWeek null without an open case
 *  @property lapsed how many peer experts lack supervision or work guidance */
export type PeerExpert = {
  peers: number
  perCasePerWeek: number | null
  lapsed: { supervision: number; 'work-guidance': number }
  period: { from: string; until: string }
}

export type ExpertRole = {
  /** Who has the role today. */
  experts: number
  knowledge: { articles: number; questions: number }
}

type PeerNorms = Record<'peerHours' | 'peerTolerance', Norm>
type ExpertNorms = Record<'expertHours' | 'expertFunded', Norm>

/** She is a member of the team, and her own talks are kept (later note, §2b). */
export function stateOfTalks({ peers, lapsed }: Pick<PeerExpert, 'peers' | 'lapsed'>): State {
  if (peers === 0) return 'unknown'
  return lapsed.supervision + lapsed['work-guidance'] > 0 ? 'attention' : 'secured'
}

/** Wanted, and left out of the funding of 2023 (later note, §2c): it stands when somebody has the role and
 *  its hours are funded; done without money it may end any day. */
export function stateOfExpert(
  experts: number,
  { wanted, funded }: { wanted: number; funded: number },
): State {
  if (experts === 0) return 'not-secured'
  return funded < wanted ? 'attention' : 'secured'
}

/** The element *peer expert* (later note, §2b). */
export function peerExpert(measured: PeerExpert, norms: PeerNorms, today: string): Element {
  const { peers, perCasePerWeek, lapsed, period } = measured
  const value = perCasePerWeek === null ? null : tenths(perCasePerWeek)
  const agreed = { norm: norms.peerHours.value, tolerance: norms.peerTolerance.value }
  return elementOf('peer-expert', today, [
    figureOf('elements', {
      code: 'peer-hours',
      state: peers === 0 ? 'not-secured' : stateOfHours(value, agreed),
      acts: ['organisation_manager'],
      unit: 'hours-per-case-per-week',
      universe: 'team',
      value,
      period,
      counts: { peers },
      norms: [norms.peerHours, norms.peerTolerance],
    }),
    figureOf('elements', {
      code: 'peer-talks',
      state: stateOfTalks(measured),
      acts: ['organisation_manager', 'coordinator'],
      unit: 'workers',
      universe: 'team',
      counts: { supervisionLapsed: lapsed.supervision, guidanceLapsed: lapsed['work-guidance'] },
    }),
  ])
}

/** The element *expert role* (later note, §2c): wanted, not funded. */
export function expertRole(measured: ExpertRole, norms: ExpertNorms, today: string): Element {
  const { experts, knowledge } = measured
  const open = knowledge.questions + knowledge.articles
  const hours = { wanted: norms.expertHours.value, funded: norms.expertFunded.value }
  return elementOf('expert-role', today, [
    figureOf('elements', {
      code: 'expert-filled',
      state: stateOfExpert(experts, hours),
      acts: ['policy_officer'],
      unit: 'workers',
      universe: 'team',
      counts: { experts },
      norms: [norms.expertHours, norms.expertFunded],
    }),
    figureOf('elements', {
      code: 'expert-knowledge',
      state: open > 0 ? 'attention' : 'secured',
      acts: ['coordinator'],
      unit: 'items',
      universe: 'knowledge',
      counts: { questionsOpen: knowledge.questions, articlesDue: knowledge.articles },
    }),
  ])
}
