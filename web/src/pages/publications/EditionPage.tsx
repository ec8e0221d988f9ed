import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { EditionState } from '../../features/publications/DraftTable.tsx'
import { EditionView } from '../../features/publications/EditionView.tsx'
import { editionText } from '../../features/publications/edition.text.ts'
import type { Edition } from '../../features/publications/publications.api.ts'
import { editionOf } from '../../features/publications/publications.api.ts'
import { usePeriod } from '../../features/publications/usePeriod.ts'
import { CopyForm } from '../../features/woo/CopyForm.tsx'
import { wooText } from '../../features/woo/woo.text.ts'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { drafters } from './drafters.ts'

/** One edition on its way out. */
export function EditionPage() {
  const { editionId } = useParams({ from: '/publications/$editionId' })
  const asked = useQuery(editionOf(editionId))
  return <Answer of={asked}>{(one) => <OneEdition of={one} />}</Answer>
}

function OneEdition({ of }: { of: Edition }) {
  const t = useText(editionText)
  const { called } = usePeriod()
  const { role } = useSession().membership
  const woo = useText(wooText)
  const title = t('title', { period: called(of.period) })
  return (
    <Page
      title={title}
      action={
        of.state === 'published' && (
          <DialogButton verb={woo('make')}>
            {(close) => <CopyForm edition={{ id: of.id, title }} onDone={close} />}
          </DialogButton>
        )
      }
      above={<Link to="/publications">{t('back')}</Link>}
      lead={
        <span className="row">
          <EditionState state={of.state} />
          <span>{t('madeBy', { by: of.madeBy })}</span>
        </span>
      }
    >
      <EditionView of={of} mayDraft={drafters.includes(role)} />
    </Page>
  )
}
