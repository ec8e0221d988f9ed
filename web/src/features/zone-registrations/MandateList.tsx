import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import { DefinitionList } from '../../ui/data/DefinitionList.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { AdviceForm, SwitchOffForm, SwitchOnForm } from './MandateForms.tsx'
import type { Mandate, Mandates } from './mandates.api.ts'
import { mandates } from './mandates.api.ts'
import { mandatesText } from './mandates.text.ts'
import { useZoneReason } from './useZoneRefusal.ts'
import './mandates.css'

/** Whether the register is on, under which advice and basis, and what one may do about that. */
export function MandateList() {
  const asked = useQuery(mandates)
  return <Answer of={asked}>{(all) => <MandatesView of={all} />}</Answer>
}

function MandatesView({ of }: { of: Mandates }) {
  const t = useText(mandatesText)
  return (
    <div className="stack">
      <div className="row">
        <Badge tone={of.isOn ? 'good' : 'neutral'}>{of.isOn ? t('isOn') : t('isOff')}</Badge>
      </div>
      <MandateVerbs of={of} />
      {of.items.length === 0 ? (
        <Empty title={t('none')} />
      ) : (
        <ul className="mandates" aria-label={t('list')}>
          {of.items.map((one) => (
            <OneMandate key={one.id} of={one} />
          ))}
        </ul>
      )}
    </div>
  )
}

function MandateVerbs({ of }: { of: Mandates }) {
  const t = useText(mandatesText)
  const why = useZoneReason()
  const [latest] = of.items
  const standing = of.items.find(({ on, off }) => on !== null && off === null)
  return (
    <div className="row">
      {of.mayAdvise && (
        <DialogButton look="primary" verb={t('advise')}>
          {(close) => <AdviceForm onDone={close} />}
        </DialogButton>
      )}
      {of.maySwitch && !of.isOn && (
        <DialogButton look="primary" verb={t('switchOn')} unavailable={why(of.notOnBecause)}>
          {(close) => latest && <SwitchOnForm of={latest} onDone={close} />}
        </DialogButton>
      )}
      {of.maySwitch && standing && (
        <DialogButton verb={t('switchOff')}>
          {(close) => <SwitchOffForm of={standing} onDone={close} />}
        </DialogButton>
      )}
    </div>
  )
}

function OneMandate({ of: { advice, adviceText, advisedOn, on, off } }: { of: Mandate }) {
  const t = useText(mandatesText)
  const { fullDay } = useDates()
  return (
    <li className="stack">
      <h2 className="utrecht-heading-3">{t('advisedOn', { day: fullDay(advisedOn) })}</h2>
      <div className="row">
        <Badge>{t(advice)}</Badge>
        {on && <Badge>{t('onSince', { day: fullDay(on.onSince) })}</Badge>}
        {off && <Badge>{t('offSince', { day: fullDay(off.offSince) })}</Badge>}
      </div>
      <p className="utrecht-paragraph">{adviceText}</p>
      {on && (
        <DefinitionList
          items={[
            { term: t('basis'), value: on.basis },
            { term: t('by'), value: `${on.decidedBy}, ${fullDay(on.decidedOn)}` },
            ...(on.departsBecause ? [{ term: t('departsBecause'), value: on.departsBecause }] : []),
            ...(off ? [{ term: t('offBecause'), value: off.offBecause }] : []),
          ]}
        />
      )}
    </li>
  )
}
