import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { EndPasskey } from './EndPasskey.tsx'
import type { Passkey } from './passkeys.api.ts'
import { ownPasskeys } from './passkeys.api.ts'
import { passkeysText } from './passkeys.text.ts'

/** One's own passkeys, each with its end. */
export function PasskeyList() {
  const t = useText(passkeysText)
  const passkeys = useQuery(ownPasskeys)
  const [ending, end] = useState<Passkey>()
  const columns = useColumns(end)
  const none = <p className="soft">{t('none')}</p>
  return (
    <>
      <Answer of={passkeys} empty={{ when: ({ items }) => items.length === 0, show: none }}>
        {({ items }) => (
          <Table caption={t('passkeys')} columns={columns} rows={items} rowKey={({ id }) => id} />
        )}
      </Answer>
      {ending && <EndPasskey passkey={ending} onClose={() => end(undefined)} />}
    </>
  )
}

function useColumns(end: (passkey: Passkey) => void): Column<Passkey>[] {
  const t = useText(passkeysText)
  const { moment } = useDates()
  return [
    { id: 'label', title: t('label'), cell: ({ label }) => label },
    { id: 'created', title: t('created'), cell: ({ createdAt }) => moment(createdAt) },
    {
      id: 'used',
      title: t('used'),
      cell: ({ lastUsedAt }) => (lastUsedAt ? moment(lastUsedAt) : t('neverUsed')),
    },
    {
      id: 'action',
      title: t('action'),
      alone: true,
      cell: (passkey) => <Button onPress={() => end(passkey)}>{t('end')}</Button>,
    },
  ]
}
