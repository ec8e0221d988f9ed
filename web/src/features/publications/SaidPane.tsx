import { useAct } from '../../platform/api/act.ts'
import { useLanguage } from '../../platform/language/language.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { definitionsText } from './definitions.text.ts'
import { editionText } from './edition.text.ts'
import type { Cell, Edition } from './publications.api.ts'
import { afterEdition, withholdFigure } from './publications.api.ts'
import { useCellName } from './useCellName.ts'
import { usePublicationRefusal } from './usePublicationRefusal.ts'

/** What will be said, figure by figure, and why one is withheld. */
export function SaidPane({ of, mayDraft }: { of: Edition; mayDraft: boolean }) {
  const t = useText(editionText)
  const { says } = usePublicationRefusal()
  const act = useAct(withholdFigure, { refresh: afterEdition })
  const said = of.cells.filter(({ method }) => method !== 'withheld')
  const open = mayDraft && of.actions.withhold.allowed
  return (
    <Section title={t('said')}>
      <p>{t('kept', { said: said.length, of: of.cells.length })}</p>
      <ProblemNotice problem={act.problem} says={says} />
      <ul className="edition-figures">
        {of.cells.map((cell) => (
          <Figure key={`${cell.table} ${cell.cell}`} of={cell}>
            {open && cell.method !== 'withheld' && (
              <WithholdButton
                of={cell}
                busy={act.busy}
                onPress={() => act.act({ of, table: cell.table, cell: cell.cell })}
              />
            )}
          </Figure>
        ))}
      </ul>
    </Section>
  )
}

function WithholdButton({ of, busy, onPress }: { of: Cell; busy: boolean; onPress: () => void }) {
  const t = useText(editionText)
  const nameOf = useCellName()
  return (
    <Button look="subtle" busy={busy} onPress={onPress}>
      {t('withhold')}
      <span className="only-for-readers">{`: ${nameOf(of.cell, of)}`}</span>
    </Button>
  )
}

function Figure({ of, children }: { of: Cell; children: React.ReactNode }) {
  const t = useText(editionText)
  const nameOf = useCellName()
  return (
    <li className="edition-figure">
      <span className="edition-figure__name">{nameOf(of.cell, of)}</span>
      <strong className="edition-figure__value">
        <Value of={of} />
      </strong>
      <Definition of={of} />
      {of.because && <p>{t(of.because)}</p>}
      {children}
    </li>
  )
}

type Defined = keyof typeof definitionsText.nl
const isDefined = (code: string): code is Defined => Object.hasOwn(definitionsText.nl, code)

function Definition({ of: { table, cell } }: { of: Cell }) {
  const t = useText(definitionsText)
  return table === 'figures' && isDefined(cell) ? <p className="soft">{t(cell)}</p> : null
}

function Value({ of: { method, min, max } }: { of: Cell }) {
  const t = useText(editionText)
  const language = useLanguage()
  if (min === null || max === null) return t('withheld')
  const number = (value: number) => value.toLocaleString(language)
  if (method === 'words') return t('fewer', { count: max + 1 })
  if (method === 'rounded' && max - min < 10 && min > 0)
    return t('about', { value: number(Math.ceil((min + max) / 2)) })
  return t('range', { min: number(min), max: number(max) })
}
