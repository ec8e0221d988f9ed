import type { Statement } from './statements.rules.ts'
import { exactly } from './statements.rules.ts'

const stated = (cell: string, count: string, value: number): Statement => ({
  ...exactly({ [count]: 1 }, value),
  at: { edition: '0', table: 'notes', cell },
})

/** What both policy notes made public, exact: nothing of it can be taken back, and every reader is taken to
 *  know it. Sources: both notes, §2a (women, continued) and §3c (De Cirkel); earlier note, §2g (handovers)
 *  and §5 (zone). */
export const editionZero: { programme: string; statements: readonly Statement[] } = {
  programme: 'nijmegen',
  statements: [
    stated('people', 'people@2023-08-01', 19),
    stated('continued', 'continued@2023-08-01', 10),
    stated('handovers-planned', 'handovers-planned@2023-08-01', 2),
    stated('clients', 'clients@2022', 26),
    stated('visits', 'visits@2022', 2215),
    stated('new-clients', 'new-clients@2022', 2),
    stated('left-clients', 'left-clients@2022', 7),
    stated('zone-applications', 'zone-applications@2023-08-01', 21),
    stated('zone-refused', 'zone-refused@2023-08-01', 2),
  ],
}
