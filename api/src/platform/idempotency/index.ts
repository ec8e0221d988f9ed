/** A write that is sent twice happens once. */
export { findOutcome, type Intent, keepOutcome, type Outcome, readIntent } from './idempotency.ts'
