import { useText } from '../language/text.ts'
import { settingNames, settingSources } from './setting.text.ts'

type Known = keyof typeof settingNames.nl
const isKnown = (key: string): key is Known => Object.hasOwn(settingNames.nl, key)

/** The name of a setting, and where its default comes from; a setting without words of its own
 *  shows its key. */
export function useSettingWords() {
  const name = useText(settingNames)
  const source = useText(settingSources)
  return {
    name: (key: string) => (isKnown(key) ? name(key) : key),
    source: (key: string) => (isKnown(key) ? source(key) : undefined),
  }
}
