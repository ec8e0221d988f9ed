import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { numberFrom } from '../../platform/language/numbers.ts'
import { useText } from '../../platform/language/text.ts'
import { TextField } from '../../ui/field/TextField.tsx'
import { Columns } from '../../ui/layout/Columns.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import type { Version } from './finance.api.ts'
import { parametersOf } from './finance.api.ts'
import { RangeField } from './RangeField.tsx'
import type { Range } from './ranges.ts'
import { bodyOf, rangesOf } from './ranges.ts'
import { WhatIfResult } from './WhatIfResult.tsx'
import { whatIfText } from './what-if.text.ts'
import './finance.css'

/** What a version would come to if things were otherwise: sliders, typed values, and the answer beside them. */
export function WhatIfView({ of }: { of: Version }) {
  const asked = useQuery(parametersOf(of.id))
  return (
    <Answer of={asked}>
      {({ parameters }) => <Trying of={of} first={rangesOf(parameters)} />}
    </Answer>
  )
}

function Trying({ of, first }: { of: Version; first: Range[] }) {
  const t = useText(whatIfText)
  const [ranges, setRanges] = useState(first)
  const [limit, setLimit] = useState('')
  const change = (changed: Range) =>
    setRanges((all) => all.map((one) => (one.name === changed.name ? changed : one)))
  const body = bodyOf(ranges, numberFrom(limit))
  return (
    <Columns
      first={
        <>
          {ranges.map((range) => (
            <RangeField key={range.name} of={range} onChange={change} />
          ))}
          <TextField
            label={t('limit')}
            optional
            inputMode="decimal"
            value={limit}
            onChange={(event) => setLimit(event.target.value)}
          />
        </>
      }
      second={body ? <WhatIfResult of={of} body={body} /> : <p className="soft">{t('choose')}</p>}
    />
  )
}
