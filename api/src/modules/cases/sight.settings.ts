import type { Setting } from '../../platform/settings/index.ts'

/** Days without having spoken with her after which attention is asked. */
export const attentionDays: Setting<number> = {
  key: 'sight.attention-days',
  otherwise: 14,
  source: 'product page, contacts: signals at 14 and 28 days',
}

/** Days without having spoken with her after which she is out of sight. */
export const signalDays: Setting<number> = {
  key: 'sight.signal-days',
  otherwise: 28,
  source: 'product page, contacts: signals at 14 and 28 days',
}
