import { useQuery } from '@tanstack/react-query'
import { useText } from '../../../platform/language/text.ts'
import { useDates } from '../../../platform/session/useDates.ts'
import { useSettingWords } from '../../../platform/settings/useSettingWords.ts'
import type { Column } from '../../../ui/data/Table.tsx'
import { Table } from '../../../ui/data/Table.tsx'
import { DialogButton } from '../../../ui/overlay/DialogButton.tsx'
import { Answer } from '../../../ui/states/Answer.tsx'
import { SettingForm } from './SettingForm.tsx'
import { SettingHistory } from './SettingHistory.tsx'
import type { Setting } from './settings.api.ts'
import { settings } from './settings.api.ts'
import { settingsText } from './settings.text.ts'
import { useValueWords } from './useValueWords.ts'

/** Every setting of the programme, with its course and its change. */
export function SettingList() {
  const t = useText(settingsText)
  const answer = useQuery(settings)
  const columns = useColumns()
  return (
    <Answer of={answer}>
      {({ items }) => (
        <Table caption={t('title')} columns={columns} rows={items} rowKey={({ key }) => key} />
      )}
    </Answer>
  )
}

function useColumns(): Column<Setting>[] {
  const t = useText(settingsText)
  const words = useSettingWords()
  const say = useValueWords()
  return [
    { id: 'setting', title: t('setting'), cell: ({ key }) => words.name(key) },
    {
      id: 'value',
      title: t('value'),
      number: true,
      cell: (setting) => say(setting, setting.value),
    },
    { id: 'source', title: t('source'), cell: (setting) => <Source of={setting} /> },
    {
      id: 'action',
      title: t('action'),
      alone: true,
      cell: (setting) => <Change of={setting} />,
    },
  ]
}

function Source({ of: setting }: { of: Setting }) {
  const t = useText(settingsText)
  const words = useSettingWords()
  const { day } = useDates()
  const { key, since, source, history } = setting
  const title = t('historyOf', { name: words.name(key) })
  return (
    <>
      {since === null
        ? t('otherwise', { source: words.source(key) ?? source })
        : t('own', { day: day(since) })}
      {history.length > 0 && (
        <div>
          <DialogButton look="subtle" verb={t('history')} title={title}>
            {() => <SettingHistory of={setting} />}
          </DialogButton>
        </div>
      )}
    </>
  )
}

function Change({ of: setting }: { of: Setting }) {
  const t = useText(settingsText)
  const name = useSettingWords().name(setting.key)
  return (
    <DialogButton verb={t('change')} title={t('changeTitle', { name })}>
      {(close) => <SettingForm of={setting} onDone={close} />}
    </DialogButton>
  )
}
