import type { UseFormReturn } from 'react-hook-form'
import { Controller } from 'react-hook-form'
import { useText } from '../../platform/language/text.ts'
import { Chips } from '../../ui/field/Chips.tsx'
import { contactFormText } from './contact-form.text.ts'
import type { ContactValues } from './contact-form.ts'
import { domains } from './contacts.choices.ts'
import { MinutesField } from './MinutesField.tsx'
import { More } from './More.tsx'
import { useOptions } from './useOptions.ts'
import { WhenFields } from './WhenFields.tsx'

type Props = { form: UseFormReturn<ContactValues> }

/** What is seldom needed, each behind one press. */
export function ContactExtras({ form }: Props) {
  const t = useText(contactFormText)
  const options = useOptions(domains)
  return (
    <div className="contact-form__extras">
      <More title={t('whenMore')}>
        <WhenFields form={form} />
      </More>
      <More title={t('domainsMore')}>
        <Controller
          control={form.control}
          name="domains"
          render={({ field: { value, onChange } }) => (
            <Chips label={t('domains')} optional {...{ options, value, onChange }} />
          )}
        />
      </More>
      <More title={t('timeMore')}>
        <MinutesField control={form.control} name="travelMinutes" label={t('travel')} />
        <MinutesField control={form.control} name="indirectMinutes" label={t('indirect')} />
        <MinutesField control={form.control} name="thirdPartyMinutes" label={t('thirdParty')} />
      </More>
    </div>
  )
}
