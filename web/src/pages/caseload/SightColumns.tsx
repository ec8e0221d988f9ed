import { useQuery } from '@tanstack/react-query'
import type { CaseItem } from '../../features/cases/cases.api.ts'
import { SightBadge } from '../../features/contacts/SightBadge.tsx'
import { sights } from '../../features/contacts/sights.api.ts'
import { useSightWords } from '../../features/contacts/useSightWords.ts'
import { useText } from '../../platform/language/text.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { caseloadText } from './caseload.text.ts'
import { nextStep } from './next-step.ts'

/** Since when she was spoken with, whether she is in sight, and what waits first.
 *  @param wanted whether this role knows who is in sight */
export function useSightColumns(wanted = true): Column<CaseItem>[] {
  const t = useText(caseloadText)
  const { spoken } = useSightWords()
  const { data } = useQuery({ ...sights, enabled: wanted })
  const known = new Map(data?.items.map((sight) => [sight.caseId, sight]))
  if (!wanted) return []
  return [
    {
      id: 'spoken',
      title: t('spoken'),
      cell: ({ id }) => {
        const sight = known.get(id)
        return sight ? spoken(sight) : t('nothingWaits')
      },
    },
    { id: 'sight', title: t('sight'), cell: ({ id }) => <SightBadge sight={known.get(id)} /> },
    {
      id: 'next',
      title: t('next'),
      cell: (item) => t(nextStep(item, known.get(item.id)) ?? 'nothingWaits'),
    },
  ]
}
