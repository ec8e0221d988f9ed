import { useLanguage } from '../../../platform/language/language.ts'
import { formatNumber } from '../../../platform/language/numbers.ts'
import { useText } from '../../../platform/language/text.ts'
import { useDates } from '../../../platform/session/useDates.ts'
import { useSettingWords } from '../../../platform/settings/useSettingWords.ts'
import type { Setting, SettingValue } from './settings.api.ts'
import { settingsText } from './settings.text.ts'

/** A value of a setting as people write it, with its unit. */
export function useValueWords() {
  const t = useText(settingsText)
  const language = useLanguage()
  const { day } = useDates()
  const { measured } = useSettingWords()
  return ({ key, kind }: Pick<Setting, 'key' | 'kind'>, value: SettingValue): string => {
    if (typeof value === 'number') return measured(key, formatNumber(value, language))
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
    return kind === 'day' ? day(value) : value
  }
}
