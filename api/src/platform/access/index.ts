/** The gates: a route says who may come, the database says which rows, the audit says that they came. */
export { holdsMatrix, writeCells } from './cells.ts'
export type { Aboard } from './flight.ts'
export { gate } from './gate.ts'
export type { Look } from './look.ts'
export { type AccessKey, listCells, type Role, relationsOf, roles } from './matrix.ts'
export type { Write } from './record.ts'
