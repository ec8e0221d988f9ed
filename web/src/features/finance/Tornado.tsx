import { useText } from '../../platform/language/text.ts'
import type { WhatIf } from './finance.api.ts'
import { useMoney } from './useMoney.ts'
import { whatIfText } from './what-if.text.ts'

type Effects = WhatIf['effects']

const width = 380
const rowHeight = 56
const side = 8

const spanOf = ({ lowCents, highCents }: Effects[number]) => Math.abs(highCents - lowCents)

/** What each thing alone does to the total, the largest first. Its table says the same. */
export function Tornado({ effects }: { effects: Effects }) {
  const t = useText(whatIfText)
  const { money } = useMoney()
  const sorted = effects.toSorted((one, other) => spanOf(other) - spanOf(one))
  const ends = effects.flatMap(({ lowCents, highCents }) => [lowCents, highCents])
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)]
  const x = (cents: number) =>
    side + ((cents - least) / Math.max(1, most - least)) * (width - 2 * side)
  return (
    <svg
      className="finance-tornado"
      viewBox={`0 0 ${width} ${sorted.length * rowHeight + 24}`}
      role="img"
      aria-label={t('chart')}
    >
      {sorted.map(({ name, lowCents, highCents }, at) => (
        <g key={name} transform={`translate(0 ${at * rowHeight})`}>
          <text x={side} y={16}>
            {t(name)}
          </text>
          <Bar className="finance-tornado__low" from={x(Math.min(lowCents, 0))} until={x(0)} />
          <Bar className="finance-tornado__high" from={x(0)} until={x(Math.max(highCents, 0))} />
        </g>
      ))}
      <line x1={x(0)} x2={x(0)} y1={20} y2={sorted.length * rowHeight} />
      <text x={side} y={sorted.length * rowHeight + 16}>
        {money(least)}
      </text>
      <text x={width - side} y={sorted.length * rowHeight + 16} textAnchor="end">
        {money(most)}
      </text>
    </svg>
  )
}

type BarProps = { className: string; from: number; until: number }

function Bar({ className, from, until }: BarProps) {
  return (
    <rect className={className} x={from} y={24} width={Math.max(0, until - from)} height={22} />
  )
}
