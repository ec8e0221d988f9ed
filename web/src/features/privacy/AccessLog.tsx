import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useText } from '../../platform/language/text.ts'
import type { LookFilter } from './access-log.api.ts'
import { looks } from './access-log.api.ts'
import { accessLogText } from './access-log.text.ts'
import { LookFilterForm } from './LookFilterForm.tsx'
import { LookPages } from './LookPages.tsx'
import { LookTable } from './LookTable.tsx'

/** The access log of the programme; looks from outside the own caseload first. */
export function AccessLog() {
  const t = useText(accessLogText)
  const [filter, setFilter] = useState<LookFilter>({ outsideOwnCaseload: true, reference: '' })
  const query = useInfiniteQuery(looks(filter))
  return (
    <>
      <LookFilterForm now={filter} onChange={setFilter} />
      <LookPages of={query} {...(filter.outsideOwnCaseload && { nothing: t('noneOutside') })}>
        {(rows) => <LookTable rows={rows} />}
      </LookPages>
    </>
  )
}
