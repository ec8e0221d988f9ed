import { useEffect, useEffectEvent, useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { Chips } from '../../ui/field/Chips.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import type { Offer, Visit } from './drop-in.api.ts'
import { afterDropIn, recordOffer } from './drop-in.api.ts'
import { dropInText } from './drop-in.text.ts'
import { useDropInRefusal } from './useDropInRefusal.ts'

const offers: readonly Offer[] = ['contact', 'safe-work', 'substances', 'referral']

/** What was offered to her tonight; a tap records it, also while the one before is on its way. */
export function Offered({ alias, of }: { alias: string; of: Visit }) {
  const t = useText(dropInText)
  const says = useDropInRefusal()
  const { offered, want, problem } = useOffer(of)
  return (
    <>
      <Chips
        label={t('offered', { alias })}
        options={offers.map((value) => ({ value, label: t(value) }))}
        value={offered}
        onChange={want}
      />
      <ProblemNotice problem={problem} says={says} />
    </>
  )
}

/** What she wants to stand there shows at once, and what she wanted last is sent when nothing is on its
 *  way. It builds on her own tap before it; what a colleague tapped in between is said (412). */
function useOffer(of: Visit) {
  const [wanted, setWanted] = useState<Offer[]>()
  const [known, know] = useState<number>()
  const { act, busy, problem } = useAct(recordOffer, {
    refresh: afterDropIn,
    onDone: ({ version }) => know(version),
  })
  const goOn = useEffectEvent(() => {
    const done = problem || !wanted || isSame(wanted, of.offered)
    if (done) setWanted(undefined)
    else act({ of: { ...of, version: known ?? of.version }, offered: wanted })
  })
  useEffect(() => {
    if (!busy) goOn()
  }, [busy])
  function want(offered: Offer[]) {
    setWanted(offered)
    if (!busy) act({ of, offered })
  }
  return { offered: wanted ?? of.offered, want, problem }
}

const isSame = (one: readonly Offer[], other: readonly Offer[]) =>
  one.length === other.length && one.every((offer) => other.includes(offer))
