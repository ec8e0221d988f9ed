import fp from 'fastify-plugin'
import type { Act } from '../actor/act.ts'
import type { Fault } from '../errors/index.ts'
import type { Setting, Value } from './setting.kinds.ts'

/** A setting that a room lets a programme set, and what it says of a new value. */
export type Offer = {
  setting: Setting<Value>
  /** What is wrong with a value of the right kind, all at once; absent: nothing can be. */
  faults?: (act: Act, put: { value: Value; fromOn: string }) => Promise<readonly Fault[]>
}

declare module 'fastify' {
  interface FastifyInstance {
    settingOffers: Map<string, Offer>
    /** Called by a room when it is mounted. */
    offerSettings(...offers: Offer[]): void
  }
}

/** Collects from every room what can be set. */
export const settings = fp(async (app) => {
  const known = new Map<string, Offer>()
  app.decorate('settingOffers', known)
  app.decorate('offerSettings', (...offers: Offer[]) => {
    for (const offer of offers) known.set(offer.setting.key, offer)
  })
})
