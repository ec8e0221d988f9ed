import { aroundCells } from './around.cells.ts'
import { flexBudgetCells } from './flex-budget.cells.ts'
import { hourCells } from './hours.cells.ts'
import { peerSupportCells } from './peer-support.cells.ts'
import { privacyCells } from './privacy.cells.ts'
import { proofCells } from './proof.cells.ts'
import type { Cells, Operation, Relation, Role } from './roles.ts'
import { roles } from './roles.ts'
import { safetyAndVoice } from './safety-and-voice.cells.ts'
import { signalCells } from './signals.cells.ts'
import { staffingCells } from './staffing.cells.ts'
import { timeOutCells } from './time-outs.cells.ts'
import { walledCells } from './walled.cells.ts'
import { withOthers } from './with-others.cells.ts'

export { type Cells, type Operation, type Relation, type Role, roles } from './roles.ts'

const everyone = (cell: Partial<Record<Operation, readonly Relation[]>>): Cells =>
  Object.fromEntries(roles.map((role) => [role, cell]))

/** Who sees what, as data. Routes, row policies, the documentation table and the access tests all
 *  read this one object; what it does not name, nobody sees. Source: product page, *Who sees what*.
 *
 *  A cell is a list of relations between the actor and the row: any one of them suffices. */
export const matrix = {
  // The account of the person who is signed in: sessions, passkeys, notices.
  session: everyone({ read: ['self'], write: ['self'] }),
  notices: everyone({ read: ['self'], write: ['self'] }),
  settings: {
    ...everyone({ read: ['all'] }),
    process_director: { read: ['all'], write: ['all'] },
    administrator: { read: ['all'], write: ['all'] },
  },

  // Who works here: names of colleagues and their organisation.
  people: {
    case_manager: { read: ['all'] },
    peer_expert: { read: ['all'] },
    coordinator: { read: ['all'] },
    process_director: { read: ['all'] },
    organisation_manager: { read: ['all'] },
    privacy_officer: { read: ['all'] },
    administrator: { read: ['all'] },
  },
  accounts: { administrator: { read: ['all'], write: ['all'] } },
  // The second person for what lets somebody in; never for oneself, or for what one made.
  confirmations: {
    process_director: { review: ['all'] },
    organisation_manager: { review: ['org'] },
    privacy_officer: { review: ['all'] },
    administrator: { review: ['all'] },
  },

  // Her.
  identity: {
    case_manager: { read: ['own', 'emergency'], write: ['own'] },
    coordinator: { read: ['emergency'] },
  },
  'identity-reach': {
    case_manager: { read: ['own', 'emergency'], write: ['own'] },
    peer_expert: { read: ['own'] },
    coordinator: { read: ['emergency'] },
  },
  'safe-contact': {
    case_manager: { read: ['own', 'team', 'emergency'], write: ['own'] },
    peer_expert: { read: ['own'] },
    coordinator: { read: ['emergency'] },
    time_out_host: { read: ['own'] },
  },
  'client-keys': {
    case_manager: { read: ['own', 'team', 'emergency'], write: ['own'] },
    peer_expert: { read: ['own'] },
    coordinator: { read: ['emergency'], write: ['own'] },
    time_out_host: { read: ['own'] },
  },

  // The case.
  'case-directory': {
    case_manager: { read: ['own', 'team', 'emergency'] },
    peer_expert: { read: ['own'] },
    coordinator: { read: ['all'] },
    process_director: { read: ['all'] },
    organisation_manager: { read: ['org'] },
  },
  'case-core': {
    case_manager: { read: ['own'], write: ['own'] },
    peer_expert: { read: ['own'] },
    // A coordinator opens a case after triage; its course is the case manager's from then on.
    coordinator: { read: ['all'], create: ['own'] },
    process_director: { read: ['all'] },
    organisation_manager: { read: ['org'] },
  },
  'referrals-in': {
    case_manager: { read: ['all'], write: ['all'], create: ['all'] },
    peer_expert: { read: ['all'], create: ['all'] },
    coordinator: { read: ['all'], write: ['all'], create: ['all'] },
    process_director: { read: ['all'] },
    organisation_manager: { read: ['org'] },
    drop_in_host: { create: ['all'] },
    nurse: { create: ['all'] },
  },
  responsibility: {
    case_manager: { read: ['own', 'team', 'emergency'], write: ['own'] },
    peer_expert: { read: ['own'] },
    coordinator: { read: ['all'], write: ['all'], transfer: ['all'] },
    process_director: { read: ['all'], transfer: ['all'] },
    organisation_manager: { read: ['org'], transfer: ['org'] },
  },
  handovers: {
    case_manager: { read: ['own'], write: ['own'] },
    peer_expert: { read: ['own'] },
    coordinator: { read: ['all'], write: ['all'] },
    process_director: { read: ['all'] },
    organisation_manager: { read: ['org'], review: ['org'] },
  },
  // What is handed over of her: for the two between whom it passes.
  'handover-sheets': { case_manager: { read: ['own'], write: ['own'] } },
  'handover-rounds': {
    case_manager: { read: ['all'] },
    coordinator: { read: ['all'], write: ['all'] },
    process_director: { read: ['all'] },
    organisation_manager: { read: ['all'] },
  },
  // Late, of the case manager whose case it was; the tray is of whose case it is.
  'late-writes': { case_manager: { read: ['own', 'self'], create: ['self'], write: ['own'] } },
  absences: {
    case_manager: { read: ['self'], write: ['self'] },
    coordinator: { read: ['all'], write: ['all'] },
    process_director: { read: ['all'] },
    organisation_manager: { read: ['org'], write: ['org'] },
  },
  closures: {
    case_manager: { read: ['own'], write: ['own'] },
    coordinator: { read: ['all'], review: ['all'] },
    process_director: { read: ['all'], review: ['all'] },
  },
  timeline: {
    case_manager: { read: ['own'], write: ['own', 'team', 'emergency'] },
    peer_expert: { read: ['own'], write: ['own'] },
    coordinator: { read: ['all'], write: ['all'] },
    process_director: { write: ['all'] },
    organisation_manager: { write: ['org'] },
    time_out_host: { write: ['own'] },
  },

  // The daily work.
  contacts: {
    case_manager: { read: ['own'], write: ['own', 'team'] },
    peer_expert: { read: ['own'], write: ['own'] },
    coordinator: { read: ['all'] },
  },
  ...peerSupportCells,
  sight: {
    case_manager: { read: ['own'], write: ['own', 'team'] },
    peer_expert: { read: ['own'], write: ['own'] },
    coordinator: { read: ['all'] },
    process_director: { read: ['all'] },
  },
  ...hourCells,
  ...flexBudgetCells,
  attachments: { case_manager: { read: ['own'], write: ['own'] } },
  whereabouts: {
    case_manager: { read: ['own'], write: ['own'] },
    peer_expert: { read: ['own'] },
  },

  ...safetyAndVoice,

  // The plan: headings and state apart from what they say.
  instruments: {
    case_manager: { read: ['all'] },
    peer_expert: { read: ['all'] },
    coordinator: { read: ['all'] },
    administrator: { read: ['all'], write: ['all'] },
  },
  assessments: {
    case_manager: { read: ['own'], write: ['own'] },
    peer_expert: { read: ['own'] },
    coordinator: { read: ['all'] },
  },
  'assessment-texts': {
    case_manager: { read: ['own'], write: ['own'] },
    peer_expert: { read: ['own'] },
  },
  'assessment-drafts': { case_manager: { read: ['own'], write: ['own'] } },
  plans: {
    case_manager: { read: ['own'], write: ['own'] },
    peer_expert: { read: ['own'] },
    coordinator: { read: ['all'] },
  },
  'plan-texts': {
    case_manager: { read: ['own'], write: ['own'] },
    peer_expert: { read: ['own'] },
  },
  // Of these a peer expert writes those that she owns; a case manager any of her case, by `plans`.
  'own-actions': {
    case_manager: { write: ['own'] },
    peer_expert: { write: ['own'] },
  },

  ...withOthers,
  ...staffingCells,
  ...walledCells,
  ...signalCells,
  ...timeOutCells,
  ...aroundCells,
  // Privacy.
  ...privacyCells,

  ...proofCells,
} as const satisfies Record<string, Cells>

export type Resource = keyof typeof matrix

/** A route's access key, such as `contacts:write`. */
export type AccessKey = `${Resource}:${Operation}`

/** @returns the relations of a cell; empty where the matrix names none. */
export function relationsOf(role: Role, resource: Resource, operation: Operation) {
  const cells: Cells = matrix[resource]
  return cells[role]?.[operation] ?? []
}

/** One row per cell, in a fixed order: what the database keeps in `access_cells`. */
export function listCells() {
  return (Object.keys(matrix) as Resource[]).flatMap((resource) =>
    roles.flatMap((role) => {
      const cells: Cells = matrix[resource]
      return Object.entries(cells[role] ?? {}).map(([operation, relations]) => ({
        role,
        resource,
        operation: operation as Operation,
        relations: [...relations],
      }))
    }),
  )
}
