import type { Option } from '../../ui/field/Select.tsx'
import type { Voice } from './voice.api.ts'

/** Whom something can be about, by name and organisation. */
export const workerOptions = (workers: Voice['workers']): Option[] =>
  workers.map(({ personId, name, organisation }) => ({
    value: personId,
    label: `${name}, ${organisation}`,
  }))
