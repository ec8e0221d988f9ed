import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import type { Block } from './blocks.api.ts'
import { afterBlock, askLifting, liftBlock } from './blocks.api.ts'
import { blocksText } from './blocks.text.ts'
import { useBlockRefusal } from './useBlockRefusal.ts'

type Props = { of: Block; decides: boolean }

/** How far the lifting of a block is, and the step that is the viewer's. */
export function Lifting({ of: block, decides }: Props) {
  const t = useText(blocksText)
  const { liftingAsked: asked } = block
  return (
    <>
      {asked && <p className="soft">{t('asked', { name: asked.name })}</p>}
      {decides && !asked && <Step of={block} perform={askLifting} word="askLifting" />}
      {decides && block.lift.allowed && <Step of={block} perform={liftBlock} word="lift" />}
      {decides && asked && !block.lift.allowed && <p className="soft">{t('waits')}</p>}
    </>
  )
}

type StepProps = { of: Block; perform: typeof askLifting; word: 'askLifting' | 'lift' }

function Step({ of: block, perform, word }: StepProps) {
  const t = useText(blocksText)
  const says = useBlockRefusal()
  const [open, setOpen] = useState(false)
  const { name } = block.person
  const step = useAct(perform, { refresh: afterBlock, onDone: () => setOpen(false) })
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t(word)}</Button>
      <Confirm
        title={t('liftTitle', { name })}
        open={open}
        onClose={() => setOpen(false)}
        verb={t(word)}
        busy={step.busy}
        problem={step.problem}
        says={says}
        onConfirm={() => step.act(block)}
      >
        <p>{word === 'lift' ? t('liftWords', { name }) : t('askWords')}</p>
      </Confirm>
    </>
  )
}
