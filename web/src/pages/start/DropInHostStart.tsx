import { useQuery } from '@tanstack/react-query'
import { tonight } from '../../features/drop-in/drop-in.api.ts'
import { dropInText } from '../../features/drop-in/drop-in.text.ts'
import { SendMessage } from '../../features/drop-in/SendMessage.tsx'
import { Tonight } from '../../features/drop-in/Tonight.tsx'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Page } from '../../ui/layout/Page.tsx'

/** Tonight at the drop-in centre: one tap for each woman who comes in. */
export function DropInHostStart() {
  const t = useText(dropInText)
  const { today, fullDay } = useDates()
  const { data } = useQuery(tonight)
  return (
    <Page title={t('title')} tab={t('title')} lead={fullDay(data?.evening ?? today)}>
      <Tonight />
      <SendMessage />
    </Page>
  )
}
