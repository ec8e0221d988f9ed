/** What a verification can find in the chain of a programme.
 *  - changed: an entry or its seal is not what was sealed
 *  - removed: a seal without its entry, or a gap in the sequence
 *  - inserted: a seal that nobody signed or that breaks in between two others, or an entry that
 *    appeared long after the time it gives
 *  - reordered: entries that changed places
 *  - truncated: a checkpoint, here or with the witness, says there was more
 *  - rewritten: seals agree with the entries, and not with what was signed
 *  - checkpoint-forged: not signed by one of our keys, or for another programme
 *  - checkpoint-missing: the witness has one that is no longer here, or no seal was signed at all
 *  - programme-missing: the witness has checkpoints of a programme that is no longer here at all
 *  - witness-unreadable: a line of the witness is none of ours */
export type FindingKind =
  | 'changed'
  | 'removed'
  | 'inserted'
  | 'reordered'
  | 'truncated'
  | 'rewritten'
  | 'checkpoint-forged'
  | 'checkpoint-missing'
  | 'programme-missing'
  | 'witness-unreadable'

export interface Finding {
  readonly kind: FindingKind
  /** Where in the chain; absent when it is about the whole of it. */
  readonly sequence?: number
  readonly entryId?: string
}
