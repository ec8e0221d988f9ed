import type { Cells, Role } from './roles.ts'
import { roles } from './roles.ts'

const reads = { read: ['all'] } as const
const everyone = Object.fromEntries(roles.map((role) => [role, reads])) as Record<
  Role,
  typeof reads
>

/** What the expert role spreads: of no woman, so that everyone reads it. The coordinator keeps it; a case
 *  manager asks, and answers a colleague. */
export const knowledgeCells = {
  knowledge: { ...everyone, coordinator: { read: ['all'], write: ['all'] } },
  'knowledge-questions': {
    case_manager: { create: ['all'], write: ['all'] },
    coordinator: { create: ['all'], write: ['all'] },
  },
} as const satisfies Record<string, Cells>
