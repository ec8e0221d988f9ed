import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { Chips } from '../../ui/field/Chips.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import type { Offer, Visit } from './drop-in.api.ts'
import { afterDropIn, recordOffer } from './drop-in.api.ts'
import { dropInText } from './drop-in.text.ts'
import { useDropInRefusal } from './useDropInRefusal.ts'

const offers: readonly Offer[] = ['contact', 'safe-work', 'substances', 'referral']

/** What was offered to her tonight; a tap records it. */
export function Offered({ alias, of }: { alias: string; of: Visit }) {
  const t = useText(dropInText)
  const says = useDropInRefusal()
  const act = useAct(recordOffer, { refresh: afterDropIn })
  return (
    <>
      <Chips
        label={t('offered', { alias })}
        options={offers.map((value) => ({ value, label: t(value) }))}
        value={of.offered}
        onChange={(offered) => !act.busy && act.act({ of, offered })}
      />
      <ProblemNotice problem={act.problem} says={says} />
    </>
  )
}
