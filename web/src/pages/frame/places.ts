import type { LinkProps } from '@tanstack/react-router'
import type { Role } from '../../platform/api/contract.ts'
import type { IconName } from '../../ui/Icon.tsx'
import type { placesText } from './places.text.ts'

export type Place = {
  to: NonNullable<LinkProps['to']>
  word: keyof typeof placesText.nl
  icon: IconName
  /** Who finds it in the navigation; without it everyone does. */
  roles?: readonly Role[]
}

const withCases: readonly Role[] = [
  'case_manager',
  'peer_expert',
  'coordinator',
  'process_director',
  'organisation_manager',
]

const withHandovers: readonly Role[] = [
  'case_manager',
  'coordinator',
  'process_director',
  'organisation_manager',
]

const withNote: readonly Role[] = [...withCases, 'policy_officer', 'privacy_officer']

/** The navigation, in order. A role sees at most six of these. */
const places: readonly Place[] = [
  { to: '/', word: 'start', icon: 'today' },
  { to: '/cases', word: 'cases', icon: 'list', roles: withCases },
  { to: '/referrals-in', word: 'referrals', icon: 'person', roles: withCases },
  { to: '/handovers', word: 'handovers', icon: 'people', roles: withHandovers },
  { to: '/referrals-in/report', word: 'report', icon: 'plus', roles: ['drop_in_host', 'nurse'] },
  { to: '/people', word: 'people', icon: 'people', roles: ['administrator'] },
  { to: '/organisations', word: 'organisations', icon: 'building', roles: ['administrator'] },
  { to: '/settings', word: 'settings', icon: 'settings', roles: ['administrator'] },
  { to: '/emergency-accesses', word: 'emergencies', icon: 'key', roles: ['privacy_officer'] },
  { to: '/access-log', word: 'accessLog', icon: 'eye', roles: ['privacy_officer'] },
  { to: '/consents', word: 'consents', icon: 'tick', roles: ['privacy_officer'] },
  { to: '/conflict-blocks', word: 'conflicts', icon: 'people', roles: ['privacy_officer'] },
  { to: '/week', word: 'week', icon: 'calendar', roles: ['case_manager', 'peer_expert'] },
  { to: '/deployment', word: 'deployment', icon: 'chart', roles: ['organisation_manager'] },
  { to: '/live-note', word: 'liveNote', icon: 'note', roles: withNote },
  { to: '/monitor', word: 'monitor', icon: 'chart', roles: ['coordinator', 'process_director'] },
]

export function placesOf(role: Role): readonly Place[] {
  return places.filter((place) => place.roles?.includes(role) ?? true)
}
