/** The roles under which people work, and what the cells of the matrix are made of. */
export const roles = [
  'case_manager',
  'peer_expert',
  'coordinator',
  'process_director',
  'policy_officer',
  'organisation_manager',
  'time_out_host',
  'drop_in_host',
  'nurse',
  'zone_officer',
  'privacy_officer',
  'administrator',
] as const

export type Role = (typeof roles)[number]

/** own: assigned to the case, or for a host of the time-out facility: there or expected ·
 *  team: the programme's other cases, under her recorded sharing basis ·
 *  org: the responsible person is of the actor's organisation · all: the whole programme ·
 *  emergency: a running emergency access · self: the row is the actor's. */
export type Relation = 'own' | 'team' | 'org' | 'all' | 'emergency' | 'self'

export type Operation = 'read' | 'write' | 'create' | 'transfer' | 'review'

export type Cells = Partial<Record<Role, Partial<Record<Operation, readonly Relation[]>>>>
