import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useText } from '../../../platform/language/text.ts'
import { Button } from '../../../ui/Button.tsx'
import { Badge } from '../../../ui/data/Badge.tsx'
import type { Column } from '../../../ui/data/Table.tsx'
import { Table } from '../../../ui/data/Table.tsx'
import { signInOptions } from '../sign-in.api.ts'
import { LinkSignIn } from './LinkSignIn.tsx'
import type { Person } from './people.api.ts'
import { UnlinkSignIn } from './UnlinkSignIn.tsx'
import { useUnavailable } from './useUnavailable.ts'
import { waysInText } from './ways-in.text.ts'

type Linked = Person['oidcSubjects'][number]

/** Under which codes organisations know somebody. Says so where no organisation signs in here. */
export function LinkedSignIns({ of: person }: { of: Person }) {
  const t = useText(waysInText)
  const { own } = useUnavailable(person)
  const { data: options } = useQuery(signInOptions)
  const [ending, setEnding] = useState<Linked>()
  const columns = useColumns(own ? undefined : setEnding)
  const rows = person.oidcSubjects
  const providers = options?.organisations ?? []
  if (providers.length === 0 && rows.length === 0)
    return <p className="utrecht-paragraph soft">{t('noProvider')}</p>
  return (
    <>
      <h3 className="utrecht-heading-3">{t('linked')}</h3>
      <p className="utrecht-paragraph soft">{t('linkedLead', { name: person.name })}</p>
      {rows.length === 0 ? (
        <p>{t('noneLinked')}</p>
      ) : (
        <Table caption={t('linked')} columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
      {providers.length > 0 && <LinkSignIn whom={person} providers={providers} unavailable={own} />}
      {ending && (
        <UnlinkSignIn of={person} subjectId={ending.id} onClose={() => setEnding(undefined)} />
      )}
    </>
  )
}

function useColumns(end: ((linked: Linked) => void) | undefined): Column<Linked>[] {
  const t = useText(waysInText)
  const { data: options } = useQuery(signInOptions)
  const nameOf = (slug: string | null) =>
    options?.organisations.find((one) => one.slug === slug)?.name ?? t('unknownProvider')
  return [
    { id: 'provider', title: t('provider'), cell: ({ provider }) => nameOf(provider) },
    {
      id: 'subject',
      title: t('subject'),
      cell: ({ subject, usable }) => (
        <>
          {subject} {!usable && <Badge tone="unknown">{t('waits')}</Badge>}
        </>
      ),
    },
    {
      id: 'action',
      title: t('action'),
      alone: true,
      cell: (linked) => end && <Button onPress={() => end(linked)}>{t('unlink')}</Button>,
    },
  ]
}
