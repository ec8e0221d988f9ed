/** Cases: the women whom the approach carries (note, 2a and 2c). From intake on a case is open, and
 *  at every moment an open case has exactly one responsible case manager. */
export {
  type Sight,
  type SightRecord,
  type SightState,
  type SightTerms,
  sightOf,
  sightStates,
} from './in-sight.rules.ts'
