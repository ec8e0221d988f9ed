import { useEffect, useRef } from 'react'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { assessmentText } from './assessment.text.ts'
import type { Line } from './assessment-form.ts'
import { lacking } from './assessment-form.ts'
import type { Assessment, Instrument } from './assessments.api.ts'
import { EarlierScore } from './EarlierScore.tsx'
import { OwnRating } from './OwnRating.tsx'
import { ScoreChoice } from './ScoreChoice.tsx'
import { useDomainName } from './useDomainName.ts'

type Props = {
  line: Line
  domain: Instrument['domains'][number] | undefined
  scale: Pick<Instrument, 'lowest' | 'highest'>
  earlier: Assessment | undefined
  /** On a phone: the step that is at hand. */
  shown: boolean
  /** Somebody tried to record it: what lacks is said. */
  tried: boolean
  onChange: (next: Line) => void
}

/** A side of life: the earlier score beside, the score now or *not assessed*, why, and her own voice. */
export function DomainQuestion(props: Props) {
  const { line, domain, scale, earlier, shown, tried, onChange } = props
  const t = useText(assessmentText)
  const name = useDomainName()
  const heading = useFocusWhen(shown)
  const before = earlier?.domains.find((one) => one.domain === line.domain)
  const lacks = tried ? lacking(line) : undefined
  return (
    <section className={classes('assessment__step domain', shown && 'assessment__step--shown')}>
      <h2 ref={heading} tabIndex={-1} className="utrecht-heading-2">
        {name(line.domain)}
      </h2>
      {domain?.description && <p className="soft">{domain.description}</p>}
      <EarlierScore earlier={earlier} before={before} />
      <ScoreChoice
        line={line}
        scale={scale}
        levels={domain?.levels ?? []}
        error={lacks === 'answer' ? t('lackAnswer') : undefined}
        onChange={onChange}
      />
      <TextArea
        label={t('reason')}
        rows={2}
        maxLength={1000}
        value={line.reason}
        optional={line.answer === 'not-assessed'}
        error={lacks === 'reason' ? t('lackReason') : undefined}
        onChange={({ target }) => onChange({ ...line, reason: target.value })}
      />
      {before?.reason && line.reason === '' && (
        <div>
          <Button look="subtle" onPress={() => onChange({ ...line, reason: before.reason ?? '' })}>
            {t('sameReason')}
          </Button>
        </div>
      )}
      <OwnRating line={line} scale={scale} onChange={onChange} />
    </section>
  )
}

// A step that comes into sight says where one is; the first drawing leaves the focus with the page.
function useFocusWhen(shown: boolean) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (shown) heading.current?.focus()
  }, [shown])
  return heading
}
