import { CopyForm } from '../../features/woo/CopyForm.tsx'
import { CopyTable } from '../../features/woo/CopyTable.tsx'
import { wooText } from '../../features/woo/woo.text.ts'
import { useText } from '../../platform/language/text.ts'
import { Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'

/** Texts that go out under the Woo. */
export function WooPage() {
  const t = useText(wooText)
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      above={<Link to="/publications">{t('back')}</Link>}
      action={
        <DialogButton verb={t('make')} look="primary" icon="plus">
          {(close) => <CopyForm onDone={close} />}
        </DialogButton>
      }
    >
      <CopyTable />
      <details>
        <summary>{t('help')}</summary>
        <p className="utrecht-paragraph">{t('helpMark')}</p>
        <p className="utrecht-paragraph">{t('helpBeside')}</p>
        <p className="utrecht-paragraph">{t('helpTwo')}</p>
      </details>
    </Page>
  )
}
