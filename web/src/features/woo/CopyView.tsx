import { useState } from 'react'
import { useText } from '../../platform/language/text.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { CopyVerbs } from './CopyVerbs.tsx'
import { MarkedText, RemainingText } from './MarkedText.tsx'
import { MarkForm } from './MarkForm.tsx'
import { PassageTable } from './PassageTable.tsx'
import { TextForm } from './TextForm.tsx'
import { WarningList } from './WarningList.tsx'
import type { Copy } from './woo.api.ts'
import { wooText } from './woo.text.ts'

/** The text, what goes out of it and on which ground, and what other versions tell. */
export function CopyView({ of }: { of: Copy }) {
  const t = useText(wooText)
  const [selected, select] = useState('')
  if (of.text === null && of.remaining === null) return <WithoutText of={of} />
  const changes = of.actions.mark.allowed
  return (
    <>
      <CopyVerbs of={of} />
      <div className="woo-panes">
        <div className="woo-beside">
          <Section title={t(of.remaining === null ? 'text' : 'remaining')}>
            {of.remaining === null ? (
              <MarkedText of={of} onSelect={select} />
            ) : (
              <RemainingText of={of} />
            )}
          </Section>
          <Section title={t('passages')}>
            <PassageTable of={of} />
          </Section>
        </div>
        <div className="woo-beside">
          {changes && (
            <Section title={t('markTitle')}>
              <MarkForm of={of} selected={selected} />
            </Section>
          )}
          <Beside of={of} changes={changes} />
        </div>
      </div>
    </>
  )
}

function WithoutText({ of }: { of: Copy }) {
  const t = useText(wooText)
  if (of.erasedAt !== null) return <Notice>{t('erased')}</Notice>
  return (
    <>
      <CopyVerbs of={of} />
      {of.actions.mark.allowed && (
        <Section title={t('text')}>
          <p>{t('noText')}</p>
          <TextForm of={of} kind="source" />
        </Section>
      )}
    </>
  )
}

function Beside({ of, changes }: { of: Copy; changes: boolean }) {
  const t = useText(wooText)
  return (
    <>
      {of.text !== null && (
        <Section title={t('warnings')}>
          <WarningList of={of} />
        </Section>
      )}
      <Section title={t('versions')}>
        {of.versions.length === 0 && <p>{t('noVersions')}</p>}
        <ul>
          {of.versions.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
        {changes && (
          <DialogButton verb={t('version')}>
            {(close) => (
              <>
                <p>{t('versionHint')}</p>
                <TextForm of={of} kind="version" onDone={close} />
              </>
            )}
          </DialogButton>
        )}
      </Section>
    </>
  )
}
