import { auditVerify } from './audit-verify.ts'
import { backup } from './backup.ts'
import { budgetCompare, budgetShow } from './budget.ts'
import { budgetWhatIf } from './budget-what-if.ts'
import { capacityVerb } from './capacity.ts'
import { health } from './health.ts'
import { help } from './help.ts'
import { hoursVerb } from './hours.ts'
import { keysRenewSigning, keysRotate } from './keys.ts'
import { migrateVerb } from './migrate.ts'
import { monitorVerb } from './monitor.ts'
import { programmeConfirm } from './programme-confirm.ts'
import { programmeOpen } from './programme-open.ts'
import { restore } from './restore.ts'
import { scenarioCompare, scenarioList, scenarioShow } from './scenario.ts'
import { signalsVerb } from './signals.ts'
import type { Verb } from './verb.ts'
import { version } from './version.ts'

/** Every verb of the command line; a new one is added here. */
export const verbs: readonly Verb[] = [
  auditVerify,
  backup,
  budgetCompare,
  budgetShow,
  budgetWhatIf,
  capacityVerb,
  health,
  help,
  hoursVerb,
  keysRenewSigning,
  keysRotate,
  migrateVerb,
  monitorVerb,
  programmeConfirm,
  programmeOpen,
  restore,
  scenarioCompare,
  scenarioList,
  scenarioShow,
  signalsVerb,
  version,
]
