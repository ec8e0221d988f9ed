/** Solver: linear programs over counts, solved to proven optimality by HiGHS as WebAssembly, in a thread of
 *  its own. It knows numbers only: what they count is known to who asks. */
export type { Solution } from './program.ts'
export type { Desk, Solver } from './solver.ts'
export { openSolver } from './solver.ts'
