import type { LinkProps } from '@tanstack/react-router'
import type { Role } from '../../platform/api/contract.ts'
import type { evidenceText } from './evidence.text.ts'
import type { Figure } from './safeguards.api.ts'

/** Roles that know of cases (GLOSSARY.md: case directory); others read the figure only. */
export const withCases: readonly Role[] = [
  'case_manager',
  'peer_expert',
  'coordinator',
  'process_director',
  'organisation_manager',
]

const withoutPeer: readonly Role[] = withCases.filter((role) => role !== 'peer_expert')
const withMeetings: readonly Role[] = withCases.filter((role) => role !== 'organisation_manager')
const withBudgets: readonly Role[] = [
  'coordinator',
  'process_director',
  'policy_officer',
  'organisation_manager',
]

type Room = {
  to: NonNullable<LinkProps['to']>
  ask: Extract<keyof typeof evidenceText.nl, `ask${string}`>
  roles: readonly Role[]
}

const staffing: Room = { to: '/staffing', ask: 'askPool', roles: withCases }
const timeOuts: Room = {
  to: '/time-outs',
  ask: 'askTimeOuts',
  roles: [...withoutPeer, 'policy_officer'],
}
const flex: Room = {
  to: '/flex-budget',
  ask: 'askFlexBudget',
  roles: [...withoutPeer, 'policy_officer'],
}
const hours: Room = {
  to: '/deployment',
  ask: 'askHours',
  roles: ['coordinator', 'organisation_manager'],
}
const meetings: Room = { to: '/meetings', ask: 'askMeetings', roles: withMeetings }
const knowledge: Room = {
  to: '/knowledge',
  ask: 'askKnowledge',
  roles: [...withCases, 'policy_officer', 'privacy_officer'],
}
const escalations: Room = {
  to: '/escalations',
  ask: 'askEscalations',
  roles: [...withCases, 'policy_officer'],
}
const services: Room = { to: '/referrals', ask: 'askServices', roles: withMeetings }
const money: Room = { to: '/finance', ask: 'askMoney', roles: withBudgets }
const monitor: Room = {
  to: '/monitor',
  ask: 'askMonitor',
  roles: ['coordinator', 'process_director'],
}
const cases: Room = { to: '/cases', ask: 'askCases', roles: withCases }

const rooms: Partial<Record<Figure['code'], Room>> = {
  'pool-profile': staffing,
  'pool-vacancies': staffing,
  'what-team': staffing,
  'what-around': staffing,
  'needed-room': staffing,
  'peer-hours': hours,
  'peer-talks': staffing,
  'expert-filled': staffing,
  'expert-knowledge': knowledge,
  'time-out-free': timeOuts,
  'time-out-places': timeOuts,
  'time-out-two-weeks': timeOuts,
  'flex-free': flex,
  'flex-accounted': flex,
  'needed-flex': flex,
  'box-used': flex,
  'needed-subsidy': money,
  'direction-escalations': escalations,
  'direction-policy': escalations,
  'direction-meeting': meetings,
  'housing-known': cases,
  'care-reached': services,
  'attention-spoken': monitor,
}

/** The room in which a figure comes about, and who finds it there. */
export const roomBehind = (code: Figure['code']): Room | undefined => rooms[code]
