import { CaseList } from '../../features/cases/CaseList.tsx'
import type { Scope } from '../../features/cases/cases.api.ts'
import { useText } from '../../platform/language/text.ts'
import { caseloadText } from './caseload.text.ts'
import { useSightColumns } from './SightColumns.tsx'

const columns = ['phase', 'responsible'] as const

type Props = { scope: Exclude<Scope, 'team'>; sight: boolean }

/** Cases for who watches over all of them, without their content.
 *  @param props.sight whether this role knows who is in sight */
export function OverviewCases({ scope, sight }: Props) {
  const t = useText(caseloadText)
  const more = useSightColumns(sight).filter(({ id }) => id !== 'next')
  const captions = {
    open: t('allCaption'),
    closed: t('closedCaption'),
    'closed-out-of-sight': t('lostCaption'),
  }
  return <CaseList scope={scope} caption={captions[scope]} columns={columns} more={more} />
}
