import type { ReactNode } from 'react'
import { useAsOpened } from '../../platform/api/as-opened.ts'
import { useDraftForm } from '../../platform/drafts/useDraftForm.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { ContactExtras } from './ContactExtras.tsx'
import { contactFormText } from './contact-form.text.ts'
import type { ContactValues } from './contact-form.ts'
import { contactFrom, emptyContact, keepHabit } from './contact-form.ts'
import { kinds, outcomes } from './contacts.choices.ts'
import { MinutesField } from './MinutesField.tsx'
import { NoteField } from './NoteField.tsx'
import { useContactRefusal } from './useContactRefusal.ts'
import type { LoggedAs } from './useLogContact.ts'
import { useLogContact } from './useLogContact.ts'
import { useOptions } from './useOptions.ts'
import './ContactForm.css'

type Props = {
  caseId: string
  alias: string
  /** Set when no note may be written: shown in its place, with the reason. */
  instead?: ReactNode
  onDone: (as: LoggedAs) => void
}

/** Logging a contact under one thumb: how it went, where, how long, what was said. What was typed
 *  stays in memory when the session ends. */
export function ContactForm({ caseId, alias, instead, onDone }: Props) {
  const t = useText(contactFormText)
  const says = useContactRefusal()
  const form = useDraftForm<ContactValues>(`contact/${caseId}`, emptyContact())
  const log = useLogContact(
    { caseId, alias },
    {
      onDone: (as) => {
        keepHabit(form.getValues())
        form.clear()
        onDone(as)
      },
    },
  )
  // A note that was typed while she could still be written about is not thrown away unseen: the server
  // says that it cannot be kept.
  const typed = useAsOpened(form.getValues('note') !== '')
  const noNote = typed ? undefined : instead
  const save = form.handleSubmit((values) => log.send(contactFrom(values, !noNote)))
  return (
    <form className="stack contact-form" noValidate onSubmit={save}>
      <RadioGroup
        label={t('outcome')}
        look="buttons"
        options={useOptions(outcomes)}
        error={form.formState.errors.outcome?.message}
        {...form.register('outcome', { required: t('outcomeRequired') })}
      />
      <RadioGroup
        label={t('kind')}
        optional
        look="buttons"
        options={useOptions(kinds)}
        {...form.register('kind')}
      />
      <MinutesField control={form.control} name="directMinutes" label={t('minutes')} />
      {noNote ?? <NoteField form={form} />}
      <ContactExtras form={form} />
      <div className="contact-form__save">
        <ProblemNotice problem={log.problem} says={says} />
        {log.waiting && (
          <Notice kind="warning" live title={t('waitingTitle')}>
            <p>{t('waiting')}</p>
          </Notice>
        )}
        <Button look="primary" type="submit" busy={log.busy}>
          {t('save')}
        </Button>
      </div>
    </form>
  )
}
