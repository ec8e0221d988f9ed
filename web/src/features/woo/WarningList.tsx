import { useText } from '../../platform/language/text.ts'
import { Notice } from '../../ui/Notice.tsx'
import type { Copy } from './woo.api.ts'
import { wooText } from './woo.text.ts'

/** What one version shows and another hides. */
export function WarningList({ of }: { of: Copy }) {
  const t = useText(wooText)
  if (of.warnings.length === 0) return <Notice kind="ok">{t('noWarnings')}</Notice>
  const numbered = of.warnings.map((one, at) => ({ ...one, at }))
  return (
    <Notice kind="warning">
      <ul>
        {numbered.map(({ at, kind, words, version }) => (
          <li key={at}>{t(kind, { words: words.replace(/\s+/g, ' '), version })}</li>
        ))}
      </ul>
    </Notice>
  )
}
