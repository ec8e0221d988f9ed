import type { ReactNode } from 'react'
import './data.css'

export type Definition = { term: string; value: ReactNode }

/** What is known, as pairs of a word and its value. Pass only what there is to say. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl className="utrecht-data-list utrecht-data-list--rows definitions">
      {items.map(({ term, value }) => (
        <div key={term} className="utrecht-data-list__item definitions__item">
          <dt className="utrecht-data-list__item-key">{term}</dt>
          <dd className="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">
            {value}
          </dd>
        </div>
      ))}
    </dl>
  )
}
