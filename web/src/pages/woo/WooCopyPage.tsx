import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { CopyState } from '../../features/woo/CopyTable.tsx'
import { CopyView } from '../../features/woo/CopyView.tsx'
import type { Copy } from '../../features/woo/woo.api.ts'
import { copyOf } from '../../features/woo/woo.api.ts'
import { wooText } from '../../features/woo/woo.text.ts'
import { useText } from '../../platform/language/text.ts'
import { Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Answer } from '../../ui/states/Answer.tsx'

/** One copy on its way out. */
export function WooCopyPage() {
  const { copyId } = useParams({ from: '/woo-copies/$copyId' })
  const asked = useQuery(copyOf(copyId))
  return <Answer of={asked}>{(one) => <OneCopy of={one} />}</Answer>
}

function OneCopy({ of }: { of: Copy }) {
  const t = useText(wooText)
  const lead = (
    <span className="row">
      <CopyState state={of.state} />
      <span>{t('madeBy', { by: of.madeBy })}</span>
      {of.decidedBy !== null && <span>{t('decidedBy', { by: of.decidedBy })}</span>}
    </span>
  )
  return (
    <Page title={of.title} above={<Link to="/woo-copies">{t('backToList')}</Link>} lead={lead}>
      <CopyView of={of} />
    </Page>
  )
}
