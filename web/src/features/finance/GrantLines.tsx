import { useText } from '../../platform/language/text.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { grantWords } from './grant-words.text.ts'
import type { Grant, GrantLine } from './grants.api.ts'
import { grantsText } from './grants.text.ts'
import { useMoney } from './useMoney.ts'

/** What was asked and what was granted, line by line. */
export function GrantLines({ of }: { of: Grant }) {
  const t = useText(grantsText)
  const say = useSide()
  const { money } = useMoney()
  const decided = of.grantedCents !== null
  const columns: Column<GrantLine>[] = [
    {
      id: 'line',
      title: t('line'),
      cell: ({ name, asked, granted }) => {
        const note = granted?.note || asked?.note
        return (
          <span>
            {name}
            {note && <span className="finance-note">{note}</span>}
          </span>
        )
      },
    },
    {
      id: 'asked',
      title: t('asked'),
      number: true,
      cell: (line) => say(line, line.asked, t('notAsked')),
    },
    {
      id: 'granted',
      title: t('granted'),
      number: true,
      cell: (line) => say(line, line.granted, t(decided ? 'notGranted' : 'notYet')),
    },
  ]
  return (
    <>
      <Table caption={t('lines')} columns={columns} rows={of.lines} rowKey={({ code }) => code} />
      <p className="utrecht-paragraph">
        {t('sum')}: {t('asked').toLowerCase()} <strong>{money(of.askedCents)}</strong>
        {of.grantedCents !== null && (
          <>
            , {t('granted').toLowerCase()} <strong>{money(of.grantedCents)}</strong>
          </>
        )}
      </p>
    </>
  )
}

/** Volume with its measure, and the amount under it. */
function useSide() {
  const word = useText(grantWords)
  const { money, number } = useMoney()
  return ({ measure }: GrantLine, side: GrantLine['asked'], none: string) => {
    if (side === null) return <span className="soft">{none}</span>
    return (
      <>
        {money(side.cents)}
        {side.volume !== null && (
          <span className="finance-note">{word(measure, { volume: number(side.volume) })}</span>
        )}
      </>
    )
  }
}
