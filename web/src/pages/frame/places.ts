import type { LinkProps } from '@tanstack/react-router'
import type { Role } from '../../platform/api/contract.ts'
import type { IconName } from '../../ui/Icon.tsx'
import type { PlaceGroup } from './place-groups.ts'
import type { placesText } from './places.text.ts'

export type PlaceName = keyof typeof placesText.nl

export type Place = {
  to: NonNullable<LinkProps['to']>
  word: PlaceName
  icon: IconName
  /** Under which heading of *Meer* it stands. */
  group: PlaceGroup
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

const withMeetings: readonly Role[] = [
  'case_manager',
  'peer_expert',
  'coordinator',
  'process_director',
]

const withSignals: readonly Role[] = [
  ...withCases,
  'policy_officer',
  'time_out_host',
  'zone_officer',
  'privacy_officer',
  'administrator',
]

const withFlex: readonly Role[] = [
  'case_manager',
  'coordinator',
  'process_director',
  'policy_officer',
  'organisation_manager',
]

const withBudgets: readonly Role[] = [
  'coordinator',
  'process_director',
  'policy_officer',
  'organisation_manager',
]

const withNote: readonly Role[] = [...withCases, 'policy_officer', 'privacy_officer']

/** Every place of the navigation. A room adds its own here, one line, with its word in
 *  places.text.ts; where it stands for whom is said in upfront.ts. */
export const places: readonly Place[] = [
  { to: '/', word: 'start', icon: 'today', group: 'work' },
  { to: '/signals', word: 'signals', icon: 'bell', group: 'work', roles: withSignals },
  { to: '/cases', word: 'cases', icon: 'list', group: 'work', roles: withCases },
  { to: '/referrals-in', word: 'referrals', icon: 'person', group: 'work', roles: withCases },
  {
    to: '/referrals-in/report',
    word: 'report',
    icon: 'plus',
    group: 'work',
    roles: ['drop_in_host', 'nurse'],
  },
  {
    to: '/week',
    word: 'week',
    icon: 'calendar',
    group: 'work',
    roles: ['case_manager', 'peer_expert'],
  },
  {
    to: '/escalations',
    word: 'escalations',
    icon: 'up',
    group: 'team',
    roles: [...withCases, 'policy_officer'],
  },
  { to: '/meetings', word: 'meetings', icon: 'calendar', group: 'team', roles: withMeetings },
  { to: '/handovers', word: 'handovers', icon: 'exchange', group: 'team', roles: withHandovers },
  {
    to: '/time-outs',
    word: 'timeOuts',
    icon: 'home',
    group: 'work',
    roles: [
      'case_manager',
      'coordinator',
      'process_director',
      'policy_officer',
      'organisation_manager',
      'time_out_host',
    ],
  },
  {
    to: '/deployment',
    word: 'deployment',
    icon: 'clock',
    group: 'team',
    roles: ['organisation_manager'],
  },
  { to: '/flex-budget', word: 'flexBudget', icon: 'money', group: 'means', roles: withFlex },
  { to: '/finance', word: 'finance', icon: 'money', group: 'means', roles: withBudgets },
  {
    to: '/scenarios',
    word: 'scenarios',
    icon: 'exchange',
    group: 'means',
    roles: withBudgets,
  },
  { to: '/staffing', word: 'staffing', icon: 'people', group: 'team', roles: withCases },
  {
    to: '/referrals',
    word: 'services',
    icon: 'exchange',
    group: 'around',
    roles: withMeetings,
  },
  { to: '/network', word: 'network', icon: 'network', group: 'around' },
  { to: '/knowledge', word: 'knowledge', icon: 'note', group: 'around' },
  {
    to: '/drop-in',
    word: 'dropIn',
    icon: 'home',
    group: 'around',
    roles: ['drop_in_host', 'coordinator', 'process_director'],
  },
  {
    to: '/zone-registrations',
    word: 'zone',
    icon: 'list',
    group: 'work',
    roles: ['zone_officer'],
  },
  {
    to: '/zone-registrations/counts',
    word: 'zoneCounts',
    icon: 'chart',
    group: 'around',
    roles: ['coordinator', 'process_director', 'policy_officer'],
  },
  {
    to: '/zone-registrations/mandates',
    word: 'zoneMandates',
    icon: 'key',
    group: 'order',
    roles: ['zone_officer', 'privacy_officer', 'administrator'],
  },
  { to: '/live-note', word: 'liveNote', icon: 'note', group: 'proof', roles: withNote },
  {
    to: '/monitor',
    word: 'monitor',
    icon: 'chart',
    group: 'proof',
    roles: ['coordinator', 'process_director'],
  },
  { to: '/publications', word: 'publications', icon: 'book', group: 'proof' },
  { to: '/people', word: 'people', icon: 'people', group: 'order', roles: ['administrator'] },
  {
    to: '/organisations',
    word: 'organisations',
    icon: 'building',
    group: 'order',
    roles: ['administrator'],
  },
  { to: '/settings', word: 'settings', icon: 'settings', group: 'order', roles: ['administrator'] },
  {
    to: '/instruments',
    word: 'instruments',
    icon: 'list',
    group: 'order',
    roles: ['administrator'],
  },
  {
    to: '/staffing/profile',
    word: 'staffProfile',
    icon: 'people',
    group: 'order',
    roles: ['administrator'],
  },
  {
    to: '/emergency-accesses',
    word: 'emergencies',
    icon: 'key',
    group: 'order',
    roles: ['privacy_officer'],
  },
  { to: '/access-log', word: 'accessLog', icon: 'eye', group: 'order', roles: ['privacy_officer'] },
  { to: '/consents', word: 'consents', icon: 'tick', group: 'order', roles: ['privacy_officer'] },
  {
    to: '/conflict-blocks',
    word: 'conflicts',
    icon: 'people',
    group: 'order',
    roles: ['privacy_officer'],
  },
]
