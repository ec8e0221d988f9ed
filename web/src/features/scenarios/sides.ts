import type { Outcome, Today } from './scenarios.api.ts'

/** One column beside today: an option, or what is tried. */
export type Side = { id: string; name: string; outcome: Outcome }
export type Beside = { today: Today; sides: readonly Side[] }
