import { useText } from '../../platform/language/text.ts'
import { ButtonLink } from '../../ui/Link.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { GrantStep } from './GrantStep.tsx'
import { grantWords } from './grant-words.text.ts'
import type { Grant } from './grants.api.ts'
import { grantsText } from './grants.text.ts'
import { SettleForm } from './SettleForm.tsx'

type Offer = Grant['offers'][number]

/** What the reader can do with a grant now; what cannot be done yet says why. */
export function GrantOffers({ of }: { of: Grant }) {
  const t = useText(grantsText)
  // Accounting is a screen of its own.
  const offers = of.offers.filter(({ kind }) => kind !== 'submit')
  if (offers.length === 0 && !of.mayWrite) return null
  return (
    <Section title={t('todo')} quiet>
      <div className="row not-on-paper">
        {of.mayWrite && (
          <ButtonLink to="/grants/$grantId/edit" params={{ grantId: of.id }}>
            {t('edit')}
          </ButtonLink>
        )}
        {offers.map((offer) => (
          <OneOffer key={offer.kind} of={of} offer={offer} />
        ))}
      </div>
    </Section>
  )
}

const reasons = ['grant-without-lines', 'grant-period-runs'] as const

function OneOffer({ of, offer: { kind, because } }: { of: Grant; offer: Offer }) {
  const t = useText(grantsText)
  const word = useText(grantWords)
  const verb = word(`do-${kind}`)
  if (kind === 'award' || kind === 'amend')
    return (
      <ButtonLink to="/grants/$grantId/award" params={{ grantId: of.id }}>
        {verb}
      </ButtonLink>
    )
  const why = reasons.find((code) => code === because)
  return (
    <DialogButton verb={verb} unavailable={why && t(why)}>
      {(close) =>
        kind === 'settle' ? (
          <SettleForm of={of} onDone={close} />
        ) : (
          <GrantStep of={of} kind={kind} onDone={close} />
        )
      }
    </DialogButton>
  )
}
