import { useText } from '../language/text.ts'
import { settingNames } from './setting-names.text.ts'
import { settingSources } from './setting-sources.text.ts'
import { settingUnits } from './setting-units.text.ts'

type Known = keyof typeof settingNames.nl
const isKnown = (key: string): key is Known => Object.hasOwn(settingNames.nl, key)

type Measured = keyof typeof settingUnits.nl
const isMeasured = (key: string): key is Measured => Object.hasOwn(settingUnits.nl, key)

/** The name of a setting, and where its default comes from; a setting without words of its own
 *  shows its key. `measured` adds the unit to a value that is written already. */
export function useSettingWords() {
  const name = useText(settingNames)
  const source = useText(settingSources)
  const unit = useText(settingUnits)
  return {
    name: (key: string) => (isKnown(key) ? name(key) : key),
    source: (key: string) => (isKnown(key) ? source(key) : undefined),
    measured: (key: string, value: string) => (isMeasured(key) ? unit(key, { value }) : value),
  }
}
