/** Norms, terms and thresholds of a programme: rows with a from-date, a reason and a name; the code
 *  holds defaults only, each with its source. */
export {
  getSetting,
  listSettingRows,
  type PutSetting,
  putSetting,
  type Setting,
} from './settings.ts'
