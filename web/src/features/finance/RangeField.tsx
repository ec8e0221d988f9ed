import { useState } from 'react'
import { useLanguage } from '../../platform/language/language.ts'
import { formatNumber, numberFrom } from '../../platform/language/numbers.ts'
import { useText } from '../../platform/language/text.ts'
import type { Range } from './ranges.ts'
import { endOf, stepOf } from './ranges.ts'
import { whatIfText } from './what-if.text.ts'

type Props = { of: Range; onChange: (range: Range) => void }

/** One thing that may be otherwise: two sliders, and beside each the same typed. */
export function RangeField({ of, onChange }: Props) {
  const t = useText(whatIfText)
  const language = useLanguage()
  const { name, base, low, high } = of
  const isMoney = name.endsWith('Cents')
  const word = isMoney ? `${t(name)} (€)` : t(name)
  const now = formatNumber(base, language, isMoney ? 2 : 3)
  return (
    <fieldset className="finance-line">
      <legend>{word}</legend>
      <p className="soft">{t('nowIs', { base: now })}</p>
      <End
        labels={[t('lowOf', { name: word }), t('lowTyped', { name: word })]}
        of={of}
        value={low}
        onChange={(value) => onChange({ ...of, low: value, high: Math.max(value, high) })}
      />
      <End
        labels={[t('highOf', { name: word }), t('highTyped', { name: word })]}
        of={of}
        value={high}
        onChange={(value) => onChange({ ...of, low: Math.min(value, low), high: value })}
      />
    </fieldset>
  )
}

type EndProps = {
  labels: [slider: string, typed: string]
  of: Range
  value: number
  onChange: (value: number) => void
}

function End({ labels: [slider, typedLabel], of, value, onChange }: EndProps) {
  const language = useLanguage()
  const shown = formatNumber(value, language, 3).replaceAll(language === 'nl' ? '.' : ',', '')
  const [typed, setTyped] = useState<string | undefined>(undefined)
  const type = (text: string) => {
    setTyped(text)
    const number = numberFrom(text)
    if (number >= 0 && number <= 1_000_000) onChange(number)
  }
  return (
    <div className="row">
      <input
        type="range"
        className="finance-slider"
        aria-label={slider}
        min={0}
        max={Math.max(endOf(of), value)}
        step="any"
        value={value}
        onChange={(event) => {
          setTyped(undefined)
          onChange(rounded(Number(event.target.value), stepOf(of.name)))
        }}
      />
      <input
        type="text"
        inputMode="decimal"
        aria-label={typedLabel}
        className="utrecht-textbox utrecht-textbox--html-input finance-typed"
        value={typed ?? shown}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setTyped(undefined)}
      />
    </div>
  )
}

const rounded = (value: number, step: number) =>
  Math.round(Math.round(value / step) * step * 1000) / 1000
