import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useText } from '../../platform/language/text.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { Link } from '../../ui/Link.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import type { Hit } from './knowledge.api.ts'
import { hitsFor } from './knowledge.api.ts'
import { knowledgeText } from './knowledge.text.ts'
import './knowledge.css'

/** Full text over articles, developments and questions. */
export function SearchKnowledge() {
  const t = useText(knowledgeText)
  const [query, type] = useState('')
  const asked = useDeferredValue(query)
  const hits = useQuery(hitsFor(asked))
  return (
    <>
      <TextField
        label={t('search')}
        description={t('searchHint')}
        type="search"
        value={query}
        onChange={(event) => type(event.target.value)}
      />
      {asked.trim().length > 1 && (
        <Answer
          of={hits}
          empty={{ when: ({ items }) => items.length === 0, show: <Empty title={t('noHits')} /> }}
        >
          {({ items }) => (
            <ul className="knowledge-list" aria-label={t('hits')}>
              {items.map((one) => (
                <OneHit key={one.id} of={one} />
              ))}
            </ul>
          )}
        </Answer>
      )}
    </>
  )
}

function OneHit({ of: { id, what, title, excerpt } }: { of: Hit }) {
  const t = useText(knowledgeText)
  return (
    <li className="knowledge-list__one">
      <span className="row">
        {what === 'question' ? (
          <strong>{title}</strong>
        ) : (
          <Link to="/knowledge/$articleId" params={{ articleId: id }}>
            {title}
          </Link>
        )}
        <Badge>{t(what)}</Badge>
      </span>
      {excerpt && <p className="soft">{excerpt}</p>}
    </li>
  )
}
