import { knowledgeCells } from './knowledge.cells.ts'
import { networkCells } from './network.cells.ts'
import type { Cells } from './roles.ts'

/** What stands around the team, of no woman: everyone reads it. */
export const aroundCells = { ...networkCells, ...knowledgeCells } as const satisfies Record<
  string,
  Cells
>
