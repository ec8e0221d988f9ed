import { useFormContext } from 'react-hook-form'
import { useText } from '../../platform/language/text.ts'
import { Select } from '../../ui/field/Select.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { editorText } from './editor.text.ts'
import { isMoney } from './figure-typing.ts'
import { figureWords } from './figure-words.text.ts'
import type { FigureName } from './finance.api.ts'
import type { VersionValues } from './version-form.ts'

const provenances = ['stated', 'derived', 'assumed'] as const

/** One figure of a line: what it is, how it is known, and where it stands. */
export function FigureFields({ at, figure }: { at: number; figure: FigureName }) {
  const t = useText(editorText)
  const word = useText(figureWords)
  const { register } = useFormContext<VersionValues>()
  const name = word(figure)
  return (
    <div className="finance-grid">
      <TextField
        label={isMoney(figure) ? `${name} (€)` : name}
        description={figure === 'weeks' ? t('weeksHint') : undefined}
        optional
        {...register(`lines.${at}.figures.${figure}.value`)}
      />
      <Select
        label={t('provenanceOf', { figure: name })}
        options={provenances.map((value) => ({ value, label: word(value) }))}
        {...register(`lines.${at}.figures.${figure}.provenance`)}
      />
      <TextField
        label={t('sourceOf', { figure: name })}
        optional
        {...register(`lines.${at}.figures.${figure}.source`)}
      />
    </div>
  )
}
