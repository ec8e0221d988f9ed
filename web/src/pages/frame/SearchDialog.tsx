import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { TextField } from '../../ui/field/TextField.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import type { Found } from './finders.ts'
import { findEverywhere } from './finders.ts'
import { frameText } from './frame.text.ts'
import './SearchDialog.css'

const shortest = 2

/** Search from anywhere, on `/`. What is looked for is gone when it closes. */
export function SearchDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useText(frameText)
  return (
    <Dialog title={t('search')} open={open} onClose={onClose} wide>
      <Search onClose={onClose} />
    </Dialog>
  )
}

function Search({ onClose }: { onClose: () => void }) {
  const t = useText(frameText)
  const { membership } = useSession()
  const [term, setTerm] = useState('')
  const asked = useDeferredValue(term.trim())
  const found = useQuery({
    queryKey: ['search', asked],
    queryFn: ({ signal }) => findEverywhere(membership.role, asked, signal),
    enabled: asked.length >= shortest,
    gcTime: 0,
  })
  return (
    <>
      <TextField
        label={t('searchFor')}
        type="search"
        value={term}
        onChange={(event) => setTerm(event.target.value)}
      />
      {asked.length >= shortest && (
        <Answer
          of={found}
          empty={{ when: (all) => all.length === 0, show: <Empty title={t('nothingFound')} /> }}
        >
          {(all) => <FoundList found={all} onClose={onClose} />}
        </Answer>
      )}
    </>
  )
}

function FoundList({ found, onClose }: { found: readonly Found[]; onClose: () => void }) {
  return (
    <ul className="found">
      {found.map(({ id, title, detail, page }) => (
        <li key={id}>
          <Link {...page} className="found__link" onClick={onClose}>
            <span className="found__title">{title}</span>
            <span className="found__detail">{detail}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
