import { useQuery } from '@tanstack/react-query'
import { dayOf } from '../../platform/language/days.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { AddField } from './AddField.tsx'
import { CaseFact } from './CaseFact.tsx'
import { ChangeField } from './ChangeField.tsx'
import { EndField } from './EndField.tsx'
import type { IdentityField } from './identity.api.ts'
import { identityOf } from './identity.api.ts'
import { identityText } from './identity.text.ts'
import { fieldOrder } from './identity-fields.ts'

type Props = { caseId: string; mayChange: boolean }

/** Each detail of hers, with its change and its end. */
export function IdentityFields({ caseId, mayChange }: Props) {
  const t = useText(identityText)
  const { day } = useDates()
  const asked = useQuery(identityOf(caseId))
  return (
    <Answer of={asked}>
      {({ items, diedOn }) => (
        <>
          {diedOn && <p>{t('died', { day: day(diedOn) })}</p>}
          {items.length === 0 && <p className="soft">{t('none')}</p>}
          <dl className="case-facts identity">
            {items.toSorted(inOrder).map((field) => (
              <FieldRow key={field.id} {...{ caseId, field, mayChange }} />
            ))}
          </dl>
          {mayChange && (
            <DialogButton icon="plus" verb={t('add')}>
              {(close) => (
                <AddField
                  caseId={caseId}
                  present={items.map(({ field }) => field)}
                  onDone={close}
                />
              )}
            </DialogButton>
          )}
        </>
      )}
    </Answer>
  )
}

const place = ({ field }: IdentityField) => fieldOrder.indexOf(field)
const inOrder = (one: IdentityField, other: IdentityField) => place(one) - place(other)

function FieldRow({ caseId, field, mayChange }: Props & { field: IdentityField }) {
  const t = useText(identityText)
  const { day } = useDates()
  const recorded = t('recorded', { day: day(dayOf(field.recordedAt)) })
  return (
    <CaseFact term={t(field.field)} value={field.value} detail={recorded}>
      {mayChange && (
        <span className="case-fact__both">
          <DialogButton
            look="subtle"
            verb={t('change')}
            title={t('changeTitle', { field: t(field.field) })}
          >
            {(close) => <ChangeField {...{ caseId, field }} onDone={close} />}
          </DialogButton>
          <EndField {...{ caseId, field }} />
        </span>
      )}
    </CaseFact>
  )
}
