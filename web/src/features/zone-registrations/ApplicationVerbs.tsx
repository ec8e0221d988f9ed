import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { StepForm } from './StepForm.tsx'
import { openSuspension } from './steps.ts'
import { useZoneReason, useZoneRefusal } from './useZoneRefusal.ts'
import type { Application, Verb } from './zone.api.ts'
import { afterZone, erase, renew } from './zone.api.ts'
import { zoneText } from './zone.text.ts'
import { zoneFields } from './zone-fields.text.ts'

type Props = { of: Application }

/** What can be done about an application now. What belongs to another moment does not stand here; what is
 *  kept from this person alone says why. */
export function ApplicationVerbs({ of }: Props) {
  const t = useText(zoneText)
  const why = useZoneReason()
  const { notBecause, term } = of
  const objecting = term?.of === 'objection'
  const verbs: readonly (readonly [Verb, boolean])[] = [
    ['decide', notBecause.decide === null],
    ['decideObjection', objecting],
    ['resume', openSuspension(of) !== undefined],
    ['suspend', notBecause.suspend === null],
    ['extend', term !== null],
    ['object', notBecause.object === null],
    ['withdraw', notBecause.withdraw === null],
    ['correct', of.details !== null],
  ]
  const reasons: Partial<Record<Verb, string | null>> = {
    decideObjection: notBecause.decideObjection,
    // Six weeks were given and what comes next is agreed: the server looks again.
    extend: notBecause.extend,
  }
  return (
    <div className="row">
      {verbs
        .filter(([, shown]) => shown)
        .map(([verb], place) => (
          <DialogButton
            key={verb}
            verb={t(verb)}
            look={place === 0 ? 'primary' : 'secondary'}
            unavailable={why(reasons[verb] ?? null)}
          >
            {(close) => <StepForm verb={verb} of={of} onDone={close} />}
          </DialogButton>
        ))}
      {of.stand === 'registered' && (
        <DialogButton verb={t('renew')} unavailable={why(notBecause.renew)}>
          {(close) => <RenewForm of={of} onDone={close} />}
        </DialogButton>
      )}
      {notBecause.erase === null && <EraseApplicant of={of} />}
    </div>
  )
}

function RenewForm({ of, onDone }: Props & { onDone: () => void }) {
  const t = useText(zoneText)
  const field = useText(zoneFields)
  const says = useZoneRefusal()
  const { today } = useDates()
  const act = useAct(renew, { refresh: afterZone, onDone })
  const form = useForm({ defaultValues: { receivedOn: today } })
  const save = form.handleSubmit(({ receivedOn }) => act.act({ applicationId: of.id, receivedOn }))
  return (
    <form className="stack" noValidate onSubmit={save}>
      <FormDateField control={form.control} name="receivedOn" label={field('field-receivedOn')} />
      <FormEnd verb={t('renew')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}

function EraseApplicant({ of }: Props) {
  const t = useText(zoneText)
  const says = useZoneRefusal()
  const [asked, ask] = useState(false)
  const act = useAct(erase, { refresh: afterZone, onDone: () => ask(false) })
  return (
    <>
      <Button look="subtle" onPress={() => ask(true)}>
        {t('erase')}
      </Button>
      <Confirm
        title={t('eraseTitle', { number: of.number })}
        open={asked}
        onClose={() => ask(false)}
        verb={t('erase')}
        danger
        busy={act.busy}
        problem={act.problem}
        says={says}
        onConfirm={() => act.act(of)}
      >
        <p>{t('eraseWords')}</p>
      </Confirm>
    </>
  )
}
