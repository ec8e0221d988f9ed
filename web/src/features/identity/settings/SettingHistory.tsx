import { dayOf } from '../../../platform/language/days.ts'
import { useText } from '../../../platform/language/text.ts'
import { useDates } from '../../../platform/session/useDates.ts'
import { Timeline } from '../../../ui/data/Timeline.tsx'
import type { Setting } from './settings.api.ts'
import { settingsText } from './settings.text.ts'
import { useValueWords } from './useValueWords.ts'

/** What held when, who set it, and why. */
export function SettingHistory({ of: setting }: { of: Setting }) {
  const t = useText(settingsText)
  const say = useValueWords()
  const { day } = useDates()
  const entries = setting.history.map(({ id, value, fromOn, reason, setByName, recordedAt }) => {
    const recorded = { day: day(dayOf(recordedAt)) }
    return {
      id,
      at: fromOn,
      when: day(fromOn),
      title: t('entry', { value: say(setting, value), day: day(fromOn) }),
      detail: setByName ? t('by', { name: setByName, ...recorded }) : t('bySomebody', recorded),
      body: <p>{reason}</p>,
    }
  })
  return <Timeline label={t('history')} entries={entries} />
}
