import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useText } from '../../platform/language/text.ts'
import { Chips } from '../../ui/field/Chips.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { KindTable } from './KindTable.tsx'
import { kindNames } from './kinds.text.ts'
import { SignalList } from './SignalList.tsx'
import { Nothing } from './SignalsFirst.tsx'
import type { Count, Kind, Signals } from './signals.api.ts'
import { signals } from './signals.api.ts'
import { signalsText } from './signals.text.ts'

/** Every signal of one's own role, what was put off apart, and what each kind means. */
export function SignalsOfRole() {
  const answer = useQuery(signals)
  return <Answer of={answer}>{(data) => <Chosen of={data} />}</Answer>
}

function Chosen({ of: { items, counts, longestUntilOn } }: { of: Signals }) {
  const t = useText(signalsText)
  const [chosen, choose] = useState<Kind[]>([])
  const shown = items.filter(({ kind }) => chosen.length === 0 || chosen.includes(kind))
  const open = shown.filter(({ postponed }) => !postponed)
  const away = shown.filter(({ postponed }) => postponed)
  return (
    <>
      <KindFilter counts={counts} chosen={chosen} onChange={choose} />
      {items.length === 0 && <Nothing />}
      {items.length > 0 && open.length === 0 && <p className="soft">{t('noneChosen')}</p>}
      {open.length > 0 && <SignalList items={open} longestUntilOn={longestUntilOn} />}
      {away.length > 0 && (
        <Section title={t('postponedTitle')}>
          <p className="soft">{t('postponedLead')}</p>
          <SignalList items={away} label={t('postponedTitle')} longestUntilOn={longestUntilOn} />
        </Section>
      )}
      {counts.length > 0 && (
        <Section title={t('kindsTitle')}>
          <KindTable counts={counts} />
        </Section>
      )}
    </>
  )
}

type FilterProps = {
  counts: readonly Count[]
  chosen: readonly Kind[]
  onChange: (kinds: Kind[]) => void
}

/** The kinds of which there is one, each with how many. */
function KindFilter({ counts, chosen, onChange }: FilterProps) {
  const t = useText(signalsText)
  const names = useText(kindNames)
  const met = counts.filter(({ open, postponed }) => open + postponed > 0)
  if (met.length < 2) return null
  const options = met.map(({ kind, open, postponed }) => ({
    value: kind,
    label: `${names(kind)} ${open + postponed}`,
  }))
  return <Chips label={t('filter')} options={options} value={chosen} onChange={onChange} />
}
