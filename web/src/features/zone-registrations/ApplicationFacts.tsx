import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Definition } from '../../ui/data/DefinitionList.tsx'
import { DefinitionList } from '../../ui/data/DefinitionList.tsx'
import type { Application } from './zone.api.ts'
import { zoneText } from './zone.text.ts'
import { zoneFields } from './zone-fields.text.ts'

type Props = { of: Application }

// Only what there is to say.
const said = (...items: (Definition | '' | false | null | undefined)[]): Definition[] =>
  items.filter((item): item is Definition => Boolean(item))

/** Who applied, as long as that is known. */
export function ApplicantFacts({ of: { details, erasedOn, receivedOn } }: Props) {
  const t = useText(zoneText)
  const { day, fullDay } = useDates()
  const received = { term: t('receivedOn'), value: fullDay(receivedOn) }
  const items = said(
    received,
    details && { term: t('name'), value: details.name },
    details && { term: t('birthDate'), value: fullDay(details.birthDate) },
    details && { term: t('address'), value: details.address },
    details?.representative && { term: t('representative'), value: details.representative },
  )
  return (
    <>
      <DefinitionList items={items} />
      {erasedOn && (
        <p className="utrecht-paragraph soft">{t('erasedOn', { day: day(erasedOn) })}</p>
      )}
    </>
  )
}

/** What was decided, on which ground, and until when it counts. */
export function DecisionFacts({ of }: Props) {
  const t = useText(zoneText)
  const word = useText(zoneFields)
  const { fullDay } = useDates()
  const { decision, validFrom, validUntil, objectionTerm } = of
  if (!decision) return null
  const from = validFrom && validUntil && { from: fullDay(validFrom), until: fullDay(validUntil) }
  return (
    <DefinitionList
      items={said(
        { term: t('decision'), value: word(decision.outcome) },
        { term: t('ground'), value: word(decision.ground) },
        decision.reason && { term: t('reason'), value: decision.reason },
        { term: t('announcedOn'), value: fullDay(decision.announcedOn) },
        from && { term: t('valid'), value: t('validFromUntil', from) },
        objectionTerm && { term: t('objectionTerm'), value: fullDay(objectionTerm.until) },
      )}
    />
  )
}

/** What was objected, and what was decided on it. */
export function ObjectionFacts({ of: { objection } }: Props) {
  const t = useText(zoneText)
  const word = useText(zoneFields)
  const { fullDay } = useDates()
  if (!objection) return null
  const { lodgedBy, objections, lateBecause, decision } = objection
  return (
    <DefinitionList
      items={said(
        { term: t('objectionReceived'), value: fullDay(objection.receivedOn) },
        lodgedBy && { term: t('lodgedBy'), value: lodgedBy },
        objections && { term: t('objections'), value: objections },
        objection.late && { term: t('objectionLate'), value: lateBecause ?? t('late') },
        objection.committee && { term: t('committee'), value: t('committeeYes') },
        objection.withdrawnOn && { term: t('withdrawn'), value: fullDay(objection.withdrawnOn) },
        decision && { term: t('outcome'), value: word(decision.outcome) },
        decision?.reason && { term: t('reason'), value: decision.reason },
        decision && { term: t('decidedOn'), value: fullDay(decision.decidedOn) },
      )}
    />
  )
}
