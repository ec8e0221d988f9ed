import type { Colleague } from './ActionForm.tsx'

/** What the reader may do in this plan. The server decides each of it again. */
export type PlanRights = {
  /** Sets goals, agrees actions for everybody, prints her copy. */
  plan: boolean
  /** Agrees and finishes actions of her own. */
  own: boolean
  /** Who works on the case and can take an action upon herself. */
  team: readonly Colleague[]
}
