import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { problemOf } from '../../platform/api/problem.ts'
import { useLanguage } from '../../platform/language/language.ts'
import { useText } from '../../platform/language/text.ts'
import { saveFile } from '../../platform/save-file.ts'
import { Button } from '../../ui/Button.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { useWooRefusal } from './useWooRefusal.ts'
import type { Copy } from './woo.api.ts'
import { afterCopy, decideCopy, printCopy, withdrawCopy, writeInventory } from './woo.api.ts'
import { wooText } from './woo.text.ts'

/** What the viewer can do with it now, and why not. */
export function CopyVerbs({ of }: { of: Copy }) {
  if (of.state === 'decided') return <Files of={of} />
  if (of.state === 'withdrawn') return null
  return (
    <div className="row not-on-paper">
      <Asked of={of} verb="decide" />
      <Asked of={of} verb="withdraw" />
    </div>
  )
}

const performs = { decide: decideCopy, withdraw: withdrawCopy } as const

function Asked({ of, verb }: { of: Copy; verb: keyof typeof performs }) {
  const t = useText(wooText)
  const { says, whyNot } = useWooRefusal()
  const [asked, ask] = useState(false)
  const act = useAct(performs[verb], { refresh: afterCopy, onDone: () => ask(false) })
  return (
    <>
      <Button
        look={verb === 'decide' && of.actions.decide.allowed ? 'primary' : 'secondary'}
        unavailable={whyNot(of.actions[verb])}
        onPress={() => ask(true)}
      >
        {t(verb)}
      </Button>
      <Confirm
        title={t(`${verb}Title`)}
        open={asked}
        onClose={() => ask(false)}
        verb={t(verb)}
        busy={act.busy}
        problem={act.problem}
        says={says}
        onConfirm={() => act.act(of)}
      >
        <p>{t(`${verb}Words`)}</p>
      </Confirm>
    </>
  )
}

const forms = ['pdf', 'ods', 'csv'] as const

function Files({ of }: { of: Copy }) {
  const t = useText(wooText)
  const language = useLanguage()
  const copy = useMutation({
    mutationFn: () => printCopy(of.id, language),
    onSuccess: (file) => saveFile(file, `${t('fileName')}.pdf`),
  })
  const inventory = useMutation({
    mutationFn: async (form: (typeof forms)[number]) => ({
      form,
      file: await writeInventory(of.id, form, language),
    }),
    onSuccess: ({ form, file }) => saveFile(file, `${t('inventoryName')}.${form}`),
  })
  return (
    <>
      <div className="row not-on-paper">
        <Button look="primary" busy={copy.isPending} onPress={() => copy.mutate()}>
          {t('document')}
        </Button>
        {forms.map((form) => (
          <Button
            key={form}
            busy={inventory.isPending && inventory.variables === form}
            onPress={() => inventory.mutate(form)}
          >
            {t('inventory', { form: form.toUpperCase() })}
          </Button>
        ))}
      </div>
      <ProblemNotice problem={problemOf(copy.error ?? inventory.error)} />
    </>
  )
}
