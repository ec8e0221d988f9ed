import { Link } from '../../ui/Link.tsx'
import type { CaseItem } from './cases.api.ts'
import './CaseName.css'

type Props = { of: Pick<CaseItem, 'id' | 'number' | 'alias'> }

/** What a case is called: the alias that the product gave, and its number; leads to the case. */
export function CaseName({ of: { id, number, alias } }: Props) {
  return (
    <Link to="/cases/$caseId" params={{ caseId: id }} preload={false} className="case-name">
      <span className="case-name__alias">{alias}</span>{' '}
      <span className="case-name__number">{number}</span>
    </Link>
  )
}
