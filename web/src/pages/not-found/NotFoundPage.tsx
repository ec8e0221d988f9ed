import { useText } from '../../platform/language/text.ts'
import { Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { notFoundText } from './not-found.text.ts'

/** An address that leads nowhere, or to what this person may not know of: the two look the same. */
export function NotFoundPage() {
  const t = useText(notFoundText)
  return (
    <Page title={t('title')} lead={t('lead')}>
      <p>
        <Link to="/">{t('toStart')}</Link>
      </p>
    </Page>
  )
}
