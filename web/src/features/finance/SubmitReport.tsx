import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import type { Accountability } from './accountability.api.ts'
import { afterAccountability, submitAccountability } from './accountability.api.ts'
import { accountabilityText } from './accountability.text.ts'
import { useAccountabilityRefusal, useAccountabilityWords } from './useAccountabilityRefusal.ts'

type Props = { of: Accountability; unsaved: boolean }

/** What has to be done first; and when it is, the one thing that cannot be undone. */
export function SubmitReport({ of: { id, version, mustFirst }, unsaved }: Props) {
  const t = useText(accountabilityText)
  const words = useAccountabilityWords()
  const says = useAccountabilityRefusal()
  const [asking, setAsking] = useState(false)
  const act = useAct(submitAccountability, {
    refresh: afterAccountability,
    onDone: () => setAsking(false),
  })
  const first = unsaved ? [t('saveFirst')] : mustFirst.map((code) => words(code) ?? code)
  return (
    <Section title={t('submit')}>
      {first.length > 0 ? (
        <>
          <p className="utrecht-paragraph">{t('first')}:</p>
          <ul className="utrecht-unordered-list">
            {first.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </>
      ) : (
        <p className="row">
          <Button look="primary" onPress={() => setAsking(true)}>
            {t('submit')}
          </Button>
        </p>
      )}
      <Confirm
        title={t('submitTitle')}
        open={asking}
        onClose={() => setAsking(false)}
        verb={t('submit')}
        onConfirm={() => act.act({ id, version })}
        busy={act.busy}
        problem={act.problem}
        says={says}
      >
        {t('submitWords')}
      </Confirm>
    </Section>
  )
}
