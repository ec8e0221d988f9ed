import { loadDemonstration } from '../api/src/demonstration/index.ts'
import type { Laid } from './place.ts'

/** The demonstration, as the first start of the product loads it. */
export const demonstrated: Laid = {
  name: 'demonstrated',
  lay: ({ ground: { config, keys }, urls }) =>
    loadDemonstration({ config, adminUrl: urls.admin, keys }),
}
