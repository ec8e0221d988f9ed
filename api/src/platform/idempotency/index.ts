/** A write that is sent twice happens once. */
export { askOutcome, findOutcome, type Intent, keepOutcome, readIntent } from './idempotency.ts'
