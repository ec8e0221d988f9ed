import { useState } from 'react'
import type { Role } from '../../platform/api/contract.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Link } from '../../ui/Link.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import { evidenceText } from './evidence.text.ts'
import { roomBehind, withCases } from './evidence-rooms.ts'
import type { Figure } from './safeguards.api.ts'
import { useFigureWords } from './useFigureWords.ts'

type CaseFigure = 'one-responsible' | 'continued' | 'hours-per-case' | 'in-sight'

/** Behind these stand cases: her own list for who may see one. */
const caseFigures: Partial<Record<Figure['code'], CaseFigure>> = {
  'one-responsible': 'one-responsible',
  continued: 'continued',
  'hours-per-case': 'hours-per-case',
  'in-sight': 'in-sight',
  'breath-tried': 'in-sight',
  'how-warm': 'one-responsible',
}

/** *Waaruit blijkt dat?* Opens the cases behind a figure, leads to the room it comes from, or says why that is
 *  not for this role. */
export function EvidenceButton({ of: { code }, role }: { of: Figure; role: Role }) {
  const t = useText(evidenceText)
  const hers = caseFigures[code]
  const room = roomBehind(code)
  if (hers !== undefined && withCases.includes(role)) return <CasesBehind of={code} figure={hers} />
  if (room?.roles.includes(role))
    return (
      <div className="not-on-paper">
        <Link to={room.to}>{t(room.ask)}</Link>
      </div>
    )
  return (
    <details className="note-figure__more not-on-paper">
      <summary>{t('ask')}</summary>
      <p className="utrecht-paragraph soft">{t('notYours')}</p>
    </details>
  )
}

type Behind = { of: Figure['code']; figure: CaseFigure }

function CasesBehind({ of: code, figure }: Behind) {
  const t = useText(evidenceText)
  const word = useFigureWords()
  const [open, setOpen] = useState(false)
  return (
    <div>
      <Button look="subtle" onPress={() => setOpen(true)}>
        {t('ask')}
      </Button>
      <Dialog
        title={t('title', { figure: word(code) })}
        open={open}
        onClose={() => setOpen(false)}
        wide
      >
        <EvidenceList of={figure} />
      </Dialog>
    </div>
  )
}
