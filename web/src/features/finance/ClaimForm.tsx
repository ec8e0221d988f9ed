import { useQuery } from '@tanstack/react-query'
import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import type { Claim, ClaimBody } from './claims.api.ts'
import { afterClaims, putClaim } from './claims.api.ts'
import { claimsText } from './claims.text.ts'
import { figureOf, typedOf } from './figure-typing.ts'
import { budgets } from './finance.api.ts'
import { useFinanceRefusal } from './useFinanceRefusal.ts'

const documents = ['progress-report', 'summer-note', 'city-budget'] as const

type Values = {
  document: ClaimBody['document']
  forYear: string
  versionId: string
  asked: string
  granted: string
  note: string
}

/** A claim: on which document, for which year, what was asked and granted. */
export function ClaimForm({ of, onDone }: { of?: Claim; onDone: () => void }) {
  const t = useText(claimsText)
  const says = useFinanceRefusal()
  const { today } = useDates()
  const all = useQuery(budgets)
  const act = useAct(putClaim, { refresh: afterClaims, onDone })
  const form = useForm<Values>({ defaultValues: valuesOf(of, today) })
  const { errors } = form.formState
  const money = { validate: (typed: string) => centsOf(typed) !== undefined || t('amount') }
  const versions = (all.data?.items ?? []).flatMap((budget) => budget.versions)
  return (
    <form
      className="stack"
      noValidate
      onSubmit={form.handleSubmit((values) => act.act({ of, body: bodyOf(values) }))}
    >
      <RadioGroup
        label={t('document')}
        options={documents.map((value) => ({ value, label: t(value) }))}
        error={errors.document?.message}
        {...form.register('document', { required: t('required') })}
      />
      <TextField
        label={t('forYear')}
        inputMode="numeric"
        error={errors.forYear?.message}
        {...form.register('forYear', { pattern: { value: /^20\d\d$/, message: t('year') } })}
      />
      <Select
        label={t('version')}
        optional
        options={versions.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.register('versionId')}
      />
      <TextField
        label={t('askedEuros')}
        description={t('emptyIsUnknown')}
        optional
        error={errors.asked?.message}
        {...form.register('asked', money)}
      />
      <TextField
        label={t('grantedEuros')}
        optional
        error={errors.granted?.message}
        {...form.register('granted', money)}
      />
      <TextField label={t('note')} optional {...form.register('note')} />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}

function valuesOf(of: Claim | undefined, today: string): Values {
  const euros = (cents: number | null | undefined) =>
    cents === null || cents === undefined
      ? ''
      : typedOf('amountCents', {
          form: 'exact',
          values: [String(cents)],
          provenance: 'stated',
          source: '',
        }).value
  return {
    document: of?.document ?? 'progress-report',
    forYear: String(of?.forYear ?? today.slice(0, 4)),
    versionId: of?.versionId ?? '',
    asked: euros(of?.askedCents),
    granted: euros(of?.grantedCents),
    note: of?.note ?? '',
  }
}

/** @returns null for nothing typed, undefined for what is no amount */
function centsOf(typed: string): number | null | undefined {
  const figure = figureOf('amountCents', { value: typed, provenance: 'stated', source: '' })
  if (figure === undefined) return null
  const cents = Number(figure?.form === 'exact' ? figure.values[0] : Number.NaN)
  return Number.isInteger(cents) ? cents : undefined
}

const bodyOf = ({ document, forYear, versionId, asked, granted, note }: Values): ClaimBody => ({
  document,
  forYear: Number(forYear),
  versionId: versionId || null,
  askedCents: centsOf(asked) ?? null,
  grantedCents: centsOf(granted) ?? null,
  note,
})
