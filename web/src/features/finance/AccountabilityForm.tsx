import { useForm } from 'react-hook-form'
import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import type { Accountability } from './accountability.api.ts'
import { afterAccountability, writeAccountability } from './accountability.api.ts'
import { accountabilityText } from './accountability.text.ts'
import type { ReportValues } from './accountability-form.ts'
import { bodyOf, valuesOf } from './accountability-form.ts'
import { LineWriting } from './LineWriting.tsx'
import { SubmitReport } from './SubmitReport.tsx'
import { useAccountabilityRefusal } from './useAccountabilityRefusal.ts'

/** What the organisation writes beside the figures, and submits with them. */
export function AccountabilityForm({ of }: { of: Accountability }) {
  const t = useText(accountabilityText)
  const says = useAccountabilityRefusal()
  const { id, version, report } = of
  const form = useForm<ReportValues>({ values: valuesOf(report) })
  const act = useAct(writeAccountability, { refresh: afterAccountability })
  const { isDirty } = form.formState
  return (
    <>
      <Section title={t('write')}>
        <form
          className="stack"
          noValidate
          onSubmit={form.handleSubmit((values) =>
            act.act({ id, version, body: bodyOf(values, report) }),
          )}
        >
          <TextArea
            label={t('deploymentField')}
            description={t('deploymentHelp')}
            maxLength={4000}
            {...form.register('deployment')}
          />
          {report.lines.map((line, at) => (
            <LineWriting
              key={line.code}
              of={line}
              at={at}
              form={form}
              percent={report.thresholdPercent}
            />
          ))}
          <TextArea
            label={t('narrativeField')}
            description={t('narrativeHelp')}
            maxLength={4000}
            {...form.register('narrative')}
          />
          <FormEnd verb={t('save')} {...act} says={says} />
          <p className="soft" role="status">
            {act.done && !isDirty ? t('saved') : ''}
          </p>
        </form>
      </Section>
      <SubmitReport of={of} unsaved={isDirty} />
    </>
  )
}
