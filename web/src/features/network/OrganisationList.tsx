import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import { ChangeKept } from './ChangeKept.tsx'
import type { Network, Organisation } from './network.api.ts'
import { networkText } from './network.text.ts'
import { AgreementLine, ContactLine } from './OrganisationLines.tsx'
import { RecordTalk } from './RecordTalk.tsx'
import './network.css'

/** The organisations by name: role in the chain, last spoken with, whom to call, what was agreed. */
export function OrganisationList({ within }: { within: Network }) {
  const t = useText(networkText)
  return (
    <>
      <p className="soft">{t('quietWords', { days: within.quietAfterDays })}</p>
      <ul className="network-groups">
        {within.organisations.map((one) => (
          <li key={one.id} className="network-organisation">
            <h3 className="utrecht-heading-3">{one.name}</h3>
            {one.does && <p>{one.does}</p>}
            {one.uncertainBecause && <p>{t('uncertain', { why: one.uncertainBecause })}</p>}
            <LastSpoken of={one} />
            {one.contacts.map((contact) => (
              <ContactLine key={contact.id} of={contact} within={within} />
            ))}
            {one.agreements.map((agreement) => (
              <AgreementLine key={agreement.id} of={agreement} within={within} />
            ))}
            {within.mayKeep && (
              <div className="row">
                <RecordTalk of={one} />
                <ChangeKept kind="organisations" within={within} of={one} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function LastSpoken({ of: { lastSpoken, quiet } }: { of: Organisation }) {
  const t = useText(networkText)
  const { day, age } = useDates()
  const said = lastSpoken && {
    day: day(lastSpoken.spokenOn),
    age: age(lastSpoken.spokenOn),
    name: lastSpoken.by,
  }
  return (
    <div className="row">
      <span>{said === null ? t('never') : t(said.name ? 'spokenBy' : 'spokenAge', said)}</span>
      {quiet && <Badge tone="warn">{t('quiet')}</Badge>}
    </div>
  )
}
