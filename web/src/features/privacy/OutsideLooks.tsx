import { useInfiniteQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { Answer } from '../../ui/states/Answer.tsx'
import { looks } from './access-log.api.ts'
import { accessLogText } from './access-log.text.ts'
import { LookTable } from './LookTable.tsx'

const shown = 5

/** The last few looks from outside the own caseload. */
export function OutsideLooks() {
  const t = useText(accessLogText)
  const query = useInfiniteQuery(looks({ outsideOwnCaseload: true, reference: '' }))
  return (
    <Answer of={query}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items).slice(0, shown)
        if (rows.length === 0) return <p className="utrecht-paragraph soft">{t('noneOutside')}</p>
        return <LookTable rows={rows} />
      }}
    </Answer>
  )
}
