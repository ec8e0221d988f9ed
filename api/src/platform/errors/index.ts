/** Errors that mean something to the caller; what rules answer is next door, in verdict.ts, which
 *  knows nothing of HTTP. Anything else is a bug. */
export { answerProblem, problemBody, toProblem } from './answer.ts'
export {
  conflict,
  demand,
  type Fault,
  forbidden,
  invalid,
  invalidAt,
  notFound,
  Problem,
  stale,
  unauthenticated,
} from './problem.ts'
