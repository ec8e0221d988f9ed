import type { Setting } from '../../platform/settings/index.ts'

/** The day from which the approach is safeguarded; who needed continuation then is *continued*. */
export const safeguardingFrom: Setting<string> = {
  key: 'programme.safeguarding-from',
  otherwise: '2023-08-01',
  source: 'both notes, §1',
}
