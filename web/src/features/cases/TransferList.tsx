import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { Answer } from '../../ui/states/Answer.tsx'
import { PendingTransfer } from './PendingTransfer.tsx'
import { pendingText } from './pending.text.ts'
import { pendingTransfers } from './transfers.api.ts'

/** Emergency transfers that wait for a second person, with their decision at hand. */
export function TransferList() {
  const t = useText(pendingText)
  const asked = useQuery(pendingTransfers)
  return (
    <Answer
      of={asked}
      empty={{
        when: ({ items }) => items.length === 0,
        show: <p className="soft">{t('none')}</p>,
      }}
    >
      {({ items }) =>
        items.map((transfer) => <PendingTransfer key={transfer.id} {...{ transfer }} />)
      }
    </Answer>
  )
}
