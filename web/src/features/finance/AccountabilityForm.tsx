import { useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useAct } from '../../platform/api/act.ts'
import { useAsOpened } from '../../platform/api/as-opened.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import type { Accountability } from './accountability.api.ts'
import { afterAccountability, writeAccountability } from './accountability.api.ts'
import { accountabilityText } from './accountability.text.ts'
import type { ReportValues } from './accountability-form.ts'
import { bodyOf, settleSaved, valuesOf } from './accountability-form.ts'
import { LineWriting } from './LineWriting.tsx'
import { SubmitReport } from './SubmitReport.tsx'
import { useAccountabilityRefusal } from './useAccountabilityRefusal.ts'

/** What the organisation writes beside the figures, and submits with them. */
export function AccountabilityForm({ of }: { of: Accountability }) {
  const t = useText(accountabilityText)
  const says = useAccountabilityRefusal()
  const { report } = of
  const { form, seen, act, save } = useReport(of)
  const { isDirty } = form.formState
  return (
    <>
      <Section title={t('write')}>
        <form className="stack" noValidate onSubmit={form.handleSubmit(save)}>
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
      <SubmitReport of={{ ...of, ...seen }} unsaved={isDirty} />
    </>
  )
}

/** What is typed over the report as it was opened. What this form saves itself is what it stands on from
 *  then on; what somebody else saves meanwhile is said (412), and changes nothing under her hands. */
function useReport(standing: Accountability) {
  const { id, version, report } = useAsOpened(standing)
  const form = useForm<ReportValues>({ defaultValues: valuesOf(report) })
  const [seen, see] = useState({ id, version })
  const sent = useRef<ReportValues>(undefined)
  const act = useAct(writeAccountability, {
    refresh: afterAccountability,
    onDone: ({ version: written }) => {
      see({ id, version: written })
      if (sent.current) settleSaved(form, sent.current)
    },
  })
  function save(values: ReportValues) {
    sent.current = values
    act.act({ ...seen, body: bodyOf(values, standing.report) })
  }
  return { form, seen, act, save }
}
