import { useLanguage } from '../../platform/language/language.ts'
import { formatNumber } from '../../platform/language/numbers.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { useSettingWords } from '../../platform/settings/useSettingWords.ts'
import { normsText } from './norms.text.ts'
import type { Norm } from './safeguards.api.ts'

/** A norm as people say it: its name, its value with the unit, and where that comes from. */
export function useNormWords() {
  const t = useText(normsText)
  const setting = useSettingWords()
  const language = useLanguage()
  const { day } = useDates()
  return {
    name: ({ key }: Norm) => setting.name(key),
    value: ({ key, value }: Norm) => setting.measured(key, formatNumber(value, language)),
    source: ({ key, source: given, since, reason }: Norm) => {
      if (since !== null) return t('set', { day: day(since), reason: reason ?? '' })
      return setting.source(key) ?? given
    },
  }
}
