import { financeProbes } from './finance-probes.ts'
import { monitorProbes } from './monitor-probes.ts'
import type { ProgrammeProbe } from './programme-probe.ts'
import { publicationProbes } from './publication-probes.ts'
import { scenarioProbes } from './scenario-probes.ts'
import { wooProbes } from './woo-probes.ts'

/** Rooms of the shelf *proof*: they know no case. */
export const proofProbes: readonly ProgrammeProbe[] = [
  ...financeProbes,
  ...scenarioProbes,
  ...monitorProbes,
  ...publicationProbes,
  ...wooProbes,
]
