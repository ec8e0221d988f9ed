import { createFormControl } from 'react-hook-form'
import { expect, test } from 'vitest'
import type { Report, ReportLine } from './accountability.api.ts'
import { bodyOf, isStated, settleSaved, valuesOf } from './accountability-form.ts'

const line = (more: Partial<ReportLine>): ReportLine => ({
  code: 'overhead',
  name: 'Overhead',
  measure: 'euros',
  granted: '100000',
  grantedCents: 100_000,
  realised: null,
  provenance: 'unknown',
  deviationPercent: null,
  deviates: true,
  words: '',
  ...more,
})
const report = (...lines: ReportLine[]) =>
  ({ deployment: 'so', narrative: '', lines }) as unknown as Report

test.each([
  ['950', '95000'],
  ['950,5', '95050'],
  ['0,05', '5'],
  ['-3', '-300'],
  ['1,005', '100.5'],
  ['', null],
])('%s euros are sent as cents: %s', (typed, sent) => {
  const of = report(line({}))
  const values = { ...valuesOf(of), lines: [{ words: '', stated: typed }] }
  expect(bodyOf(values, of).lines[0]?.stated).toBe(sent)
})

test('what was stated is typed back as it was, and what is counted is not typed', () => {
  const stated = line({ provenance: 'stated', realised: '95050' })
  const hours = line({ provenance: 'stated', measure: 'hours', realised: '12.5' })
  const counted = line({ provenance: 'counted', realised: '5' })
  const of = report(stated, hours, counted)
  expect(valuesOf(of).lines.map((one) => one.stated)).toEqual(['950,50', '12,5', ''])
  expect(bodyOf(valuesOf(of), of).lines.map((one) => one.stated)).toEqual(['95050', '12.5', null])
})

test('letters are no figure', () => {
  expect(['', '12', '12,5', 'veel'].map(isStated)).toEqual([true, true, true, false])
})

test('what was typed while it was saved stays, and is not saved yet', () => {
  const opened = { deployment: '', narrative: '', lines: [{ words: '', stated: '' }] }
  const form = createFormControl({ defaultValues: opened })
  const sent = { ...opened, deployment: 'sent', lines: [{ words: 'why', stated: '5' }] }
  form.reset(sent, { keepDefaultValues: true })
  form.setValue('narrative', 'typed since')
  settleSaved(form, sent)
  expect(form.getValues()).toEqual({ ...sent, narrative: 'typed since' })
  expect(form.formControl.control._getDirty()).toBe(true)
  form.setValue('narrative', '')
  expect(form.formControl.control._getDirty()).toBe(false)
})
