import { useState } from 'react'
import type { Role } from '../../platform/api/contract.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Link } from '../../ui/Link.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import { evidenceText } from './evidence.text.ts'
import { figuresText } from './figures.text.ts'
import type { Figure } from './safeguards.api.ts'

/** Roles that know of cases (GLOSSARY.md: case directory); others read the figure only. */
const withCases: readonly Role[] = [
  'case_manager',
  'peer_expert',
  'coordinator',
  'process_director',
  'organisation_manager',
]

type Means = `time-out-${'free' | 'places' | 'two-weeks'}` | `flex-${'free' | 'accounted'}`
const isMeans = (code: Figure['code']): code is Means =>
  code.startsWith('time-out-') || code.startsWith('flex-')

/** *Waaruit blijkt dat?* Opens the cases behind a figure, or says why that is not for this role. */
export function EvidenceButton({ of: { code }, role }: { of: Figure; role: Role }) {
  const t = useText(evidenceText)
  const word = useText(figuresText)
  const [open, setOpen] = useState(false)
  if (!withCases.includes(role) || (isMeans(code) && role === 'peer_expert'))
    return (
      <details className="note-figure__more not-on-paper">
        <summary>{t('ask')}</summary>
        <p className="utrecht-paragraph soft">{t('notYours')}</p>
      </details>
    )
  // Not cases stand behind it, but who works in the pool.
  if (code === 'pool-profile' || code === 'pool-vacancies')
    return (
      <div className="not-on-paper">
        <Link to="/staffing">{t('askPool')}</Link>
      </div>
    )
  if (isMeans(code))
    return (
      <div className="not-on-paper">
        {code.startsWith('flex') ? (
          <Link to="/flex-budget">{t('askFlexBudget')}</Link>
        ) : (
          <Link to="/time-outs">{t('askTimeOuts')}</Link>
        )}
      </div>
    )
  return (
    <div>
      <Button onPress={() => setOpen(true)}>{t('ask')}</Button>
      <Dialog
        title={t('title', { figure: word(code) })}
        open={open}
        onClose={() => setOpen(false)}
        wide
      >
        <EvidenceList of={code} />
      </Dialog>
    </div>
  )
}
