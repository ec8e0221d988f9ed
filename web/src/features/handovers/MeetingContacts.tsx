import { useQuery } from '@tanstack/react-query'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import type { Handover } from './handovers.api.ts'
import { lastContacts } from './handovers.api.ts'
import { stepsText } from './steps.text.ts'

type Props = { of: Handover; error: string | undefined; field: UseFormRegisterReturn }

/** The contacts that can have been the introduction: one of the two spoke with her, since then. */
export function MeetingContacts({ of, error, field }: Props) {
  const t = useText(stepsText)
  const { moment } = useDates()
  const contacts = useQuery(lastContacts(of.caseId))
  const parties = [of.from.membershipId, of.to.membershipId]
  return (
    <Answer of={contacts}>
      {({ items }) => {
        const options = items
          .filter(
            ({ outcome, by, occurredAt }) =>
              outcome === 'spoken' &&
              parties.includes(by.membershipId) &&
              occurredAt >= of.proposedAt,
          )
          .map(({ id, occurredAt, by }) => ({
            value: id,
            label: moment(occurredAt),
            description: by.name,
          }))
        if (options.length === 0) return <Notice title={t('noContacts')} />
        return <RadioGroup label={t('contacts')} options={options} error={error} {...field} />
      }}
    </Answer>
  )
}
