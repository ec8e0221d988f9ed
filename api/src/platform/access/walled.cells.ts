import { dropInCells } from './drop-in.cells.ts'
import type { Cells } from './roles.ts'
import { zoneCells } from './zone.cells.ts'

/** What stands behind a wall: nobody who works with cases reads a row of it. */
export const walledCells = { ...dropInCells, ...zoneCells } as const satisfies Record<string, Cells>
