import type { Figure } from './protector.rules.ts'
import type { Cell } from './publications.schema.ts'

/** Whether what was said of a figure may still be true beside what its correction says: where the two do not
 *  meet, a reader believes the correction; where they do, she takes both. */
export function standsBeside(next: readonly Cell[]): (cell: Cell) => boolean {
  return (cell) => {
    const other = next.find((one) => one.table === cell.table && one.cell === cell.cell)
    if (!isSaid(cell) || other === undefined || !isSaid(other)) return true
    return Math.max(cell.min, other.min) <= Math.min(cell.max, other.max)
  }
}

/** Whether what was said of a figure is true of the count as it is now. */
export function isTrueOf(figures: readonly Figure[]): (cell: Cell) => boolean {
  return (cell) => {
    const key = cell.table === 'figures' ? cell.cell : `${cell.table}:${cell.cell}`
    const count = figures.find((one) => one.key === key)?.count
    if (!isSaid(cell) || count === undefined) return true
    return cell.min <= count && count <= cell.max
  }
}

const isSaid = (cell: Cell): cell is Cell & { min: number; max: number } =>
  cell.min !== null && cell.max !== null
