/** How much of it: how many (requests, kills, rows), and after how many seconds it ends by itself. */
export type Amount = { count: number; seconds: number }

/** What a harness did, in words and in figures, and every fault that it found. */
export type Report = {
  harness: string
  did: string
  counts: Record<string, number>
  /** One sentence each, without a name, a note or a secret; empty when the claim stands. */
  faults: string[]
}

/** A promise of the product and the load that tries to break it. It makes its own database and
 *  server, talks to loopback only, and leaves nothing running and no folder behind. */
export type Harness = {
  name: string
  /** What stands when no fault is found, in one sentence. */
  claim: string
  /** Part of `npm test`. */
  small: Amount
  /** What `npm run prove` does. */
  full: Amount
  /** What can be broken on purpose. With each of these a run must report a fault: a harness that
   *  cannot see one proves nothing. */
  sabotages: readonly string[]
  run(amount: Amount, sabotage?: string): Promise<Report>
}
