/** Norms, terms and thresholds of a programme: rows with a from-date, a reason and a name; the code
 *  holds defaults only, each with its source. */
export { type Offer, settings } from './offers.ts'
export { isOfKind, kindOf, type Setting, type Value } from './setting.kinds.ts'
export {
  getSetting,
  listSettingRows,
  listSettings,
  putSetting,
} from './settings.ts'
export { within } from './within.ts'
