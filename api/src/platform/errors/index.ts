/** Errors that mean something to the caller, and verdicts of rules. Anything else is a bug. */
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
export { allowed, type Facts, type Refused, refused, type Verdict } from './verdict.ts'
