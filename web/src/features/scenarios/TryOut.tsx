import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { problemOf } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { Checkbox } from '../../ui/field/Checkbox.tsx'
import { Fieldset } from '../../ui/field/Fieldset.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { OutcomeTables } from './OutcomeTables.tsx'
import { decimalOf, facilityNames } from './option-form.ts'
import { outcomesText } from './outcomes.text.ts'
import { scenarioWords } from './scenario-words.text.ts'
import type { PutBody } from './scenarios.api.ts'
import { trialOf, versions } from './scenarios.api.ts'
import { scenariosText } from './scenarios.text.ts'
import { useScenarioRefusal } from './useScenarioRefusal.ts'
import './scenarios.css'

const typedNames = [
  'cases-beyond-today',
  'hours-per-case',
  'peer-hours-per-case',
  'expert-hours',
] as const

type Typed = Record<(typeof typedNames)[number], string>
const nothing: Typed = {
  'cases-beyond-today': '0',
  'hours-per-case': '',
  'peer-hours-per-case': '',
  'expert-hours': '',
}

/** What if, on the caseload of today: typed here, beside today at once, and kept nowhere. */
export function TryOut() {
  const t = useText(outcomesText)
  const word = useText(scenarioWords)
  const base = useText(scenariosText)('base')
  const [typed, setTyped] = useState(nothing)
  const [away, setAway] = useState<readonly string[]>([])
  const [chosen, setChosen] = useState<string | undefined>(undefined)
  const { data = [] } = useQuery(versions)
  const known = data.find(({ total }) => total.unknown.length === 0)
  const versionId = chosen ?? known?.id ?? ''
  const body = bodyOf(typed, away, versionId)
  return (
    <>
      <div className="scenario-grid not-on-paper">
        <Select
          label={base}
          options={data.map(({ id, name }) => ({ value: id, label: name }))}
          value={versionId}
          onChange={(event) => setChosen(event.target.value)}
        />
        {typedNames.map((name) => (
          <TextField
            key={name}
            label={word(name)}
            inputMode="decimal"
            value={typed[name]}
            onChange={(event) => setTyped((all) => ({ ...all, [name]: event.target.value }))}
          />
        ))}
      </div>
      <p className="soft not-on-paper">{t('emptyIsBudget')}</p>
      <Fieldset label={t('fallsAway')}>
        <div className="row">
          {facilityNames.map((name) => (
            <Checkbox
              key={name}
              label={word(name)}
              checked={away.includes(name)}
              onChange={(event) =>
                setAway((all) =>
                  event.target.checked ? [...all, name] : all.filter((one) => one !== name),
                )
              }
            />
          ))}
        </div>
      </Fieldset>
      {body ? <Tried body={body} /> : <p role="alert">{t('noNumber')}</p>}
    </>
  )
}

function bodyOf(typed: Typed, away: readonly string[], versionId: string): PutBody | undefined {
  const given = typedNames.filter((name) => typed[name].trim() !== '')
  const read = given.map((name) => ({ name, value: decimalOf(typed[name]) }))
  if (read.some(({ value }) => value === undefined)) return undefined
  const gone = facilityNames.filter((name) => away.includes(name))
  return {
    baseVersionId: versionId || null,
    organisationIds: [],
    assumptions: [
      ...read.map(({ name, value = '' }) => ({ name, value })),
      ...gone.map((name) => ({ name, value: '0' })),
    ],
  }
}

function Tried({ body }: { body: PutBody }) {
  const t = useText(outcomesText)
  const says = useScenarioRefusal()
  const asked = useQuery(trialOf(body))
  const problem = problemOf(asked.error)
  if (problem) return <ProblemNotice problem={problem} says={says} />
  if (asked.data === undefined) return null
  const { today, norms, outcome } = asked.data
  const sides = [{ id: 'tried', name: t('thisTry'), outcome }]
  return <OutcomeTables today={today} norms={norms} sides={sides} />
}
