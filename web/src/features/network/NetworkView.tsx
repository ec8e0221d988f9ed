import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { GroupList } from './GroupList.tsx'
import { KeepNetwork } from './KeepNetwork.tsx'
import { NetworkDiagram } from './NetworkDiagram.tsx'
import type { Network } from './network.api.ts'
import { network } from './network.api.ts'
import { networkText } from './network.text.ts'
import { OrganisationList } from './OrganisationList.tsx'
import { SaveDiagram } from './SaveDiagram.tsx'

/** The picture of the approach, the same groups as a list, and the organisations. */
export function NetworkView() {
  const asked = useQuery(network)
  return (
    <Answer of={asked}>
      {(within) => (
        <>
          {within.groups.length > 0 ? <Groups within={within} /> : <NothingYet />}
          {within.mayKeep && <KeepNetwork within={within} />}
          {within.organisations.length > 0 && <Organisations within={within} />}
        </>
      )}
    </Answer>
  )
}

function NothingYet() {
  const t = useText(networkText)
  return <Empty title={t('nothing')}>{t('nothingHint')}</Empty>
}

// The list stands in the open where there is no room for the picture.
function Groups({ within }: { within: Network }) {
  const t = useText(networkText)
  return (
    <Section title={t('diagram')}>
      <NetworkDiagram />
      <div className="network-narrow">
        <GroupList within={within} />
      </div>
      <details className="network-wide">
        <summary>{t('asList')}</summary>
        <GroupList within={within} />
      </details>
      <SaveDiagram />
    </Section>
  )
}

function Organisations({ within }: { within: Network }) {
  const t = useText(networkText)
  return (
    <Section title={t('organisations')}>
      <OrganisationList within={within} />
    </Section>
  )
}
