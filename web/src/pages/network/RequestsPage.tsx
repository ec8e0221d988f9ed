import { networkText } from '../../features/network/network.text.ts'
import { RequestForm } from '../../features/network/RequestForm.tsx'
import { RequestList } from '../../features/network/RequestList.tsx'
import { requestsText } from '../../features/network/requests.text.ts'
import { useText } from '../../platform/language/text.ts'
import { Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'

/** What the municipality asks, and the answers. */
export function RequestsPage() {
  const t = useText(requestsText)
  const network = useText(networkText)
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      above={<Link to="/network">{network('title')}</Link>}
      action={
        <DialogButton verb={t('ask')} look="primary" icon="plus">
          {(close) => <RequestForm onDone={close} />}
        </DialogButton>
      }
    >
      <RequestList />
    </Page>
  )
}
