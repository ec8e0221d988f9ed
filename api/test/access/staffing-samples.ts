import { poolSamples } from './pool-samples.ts'
import type { Hand, Sample } from './sample.ts'

const ofBlock = ({ on }: Hand) => ({ caseId: on.id, blockId: on.staffing.blockId })

/** Staffing. Each case has somebody who keeps out of it. */
export const staffingSamples: Record<string, Sample> = {
  ...poolSamples,
  listConflictBlocks: { about: 'programme' },
  setConflictBlock: {
    params: ({ on }) => ({ caseId: on.id }),
    body: ({ on }) => ({ membershipId: on.staffing.blockedId, ground: 'other' }),
    passesAs: [409],
  },
  askLiftingOfConflictBlock: { params: ofBlock },
  liftConflictBlock: { params: ofBlock, passesAs: [409] },
}
