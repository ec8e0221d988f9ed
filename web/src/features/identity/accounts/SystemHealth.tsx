import { useQuery } from '@tanstack/react-query'
import { useText } from '../../../platform/language/text.ts'
import { Section } from '../../../ui/layout/Section.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { accountsStartText } from './accounts-start.text.ts'
import { health } from './health.api.ts'

/** Whether the installation works, in words. */
export function SystemHealth() {
  const t = useText(accountsStartText)
  const { data } = useQuery(health)
  return (
    <Section title={t('health')}>
      {data === undefined ? (
        <p className="soft">{t('checking')}</p>
      ) : (
        <Notice kind={data === 'well' ? 'ok' : 'error'}>
          <p>{t(data)}</p>
        </Notice>
      )}
    </Section>
  )
}
