import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useText } from '../../platform/language/text.ts'
import { Select } from '../../ui/field/Select.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { ChangeTable } from './ChangeTable.tsx'
import type { Version } from './finance.api.ts'
import { budgets, comparisonOf } from './finance.api.ts'
import { financeText } from './finance.text.ts'

/** A version beside another one that is chosen, with only what differs. */
export function ComparisonView({ of }: { of: Version }) {
  const t = useText(financeText)
  const all = useQuery(budgets)
  const [otherId, setOtherId] = useState('')
  const others = (all.data?.items ?? [])
    .flatMap(({ name, versions }) => versions.map((version) => ({ budget: name, ...version })))
    .filter(({ id }) => id !== of.id)
  return (
    <>
      <div className="not-on-paper">
        <Select
          label={t('with')}
          value={otherId}
          onChange={(event) => setOtherId(event.target.value)}
          options={others.map(({ id, name, budget }) => ({
            value: id,
            label: `${name} (${budget})`,
          }))}
        />
      </div>
      {otherId !== '' && <Compared versionId={of.id} otherId={otherId} />}
    </>
  )
}

function Compared({ versionId, otherId }: { versionId: string; otherId: string }) {
  const asked = useQuery(comparisonOf(versionId, otherId))
  return <Answer of={asked}>{(comparison) => <ChangeTable of={comparison} />}</Answer>
}
