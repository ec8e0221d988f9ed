import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import type { Article, ArticleBody } from './knowledge.api.ts'
import { afterKnowledge, putArticle } from './knowledge.api.ts'
import { knowledgeText } from './knowledge.text.ts'
import { useKnowledgeRefusal } from './useKnowledgeRefusal.ts'

const choices = {
  kind: ['article', 'development'],
  topic: ['law-and-policy', 'working-methods'],
  reach: ['local', 'national'],
} as const
const names = ['kind', 'topic', 'reach'] as const

type Values = Omit<ArticleBody, 'sourceUrl'> & { sourceUrl: string }
type Props = { of?: Article | undefined; onDone: () => void }

/** Adds an article or a development, or changes it; saving with another day says it was looked at again. */
export function ArticleForm({ of, onDone }: Props) {
  const t = useText(knowledgeText)
  const says = useKnowledgeRefusal()
  const { today } = useDates()
  const act = useAct(putArticle, { refresh: afterKnowledge, onDone })
  const form = useForm<Values>({ defaultValues: startOf(of, today) })
  const { errors } = form.formState
  const required = { required: t('required') }
  const save = form.handleSubmit(({ sourceUrl, ...body }) =>
    act.act({ of, body: { ...body, sourceUrl: sourceUrl.trim() || null } }),
  )
  return (
    <form className="stack" noValidate onSubmit={save}>
      {names.map((name) => (
        <RadioGroup
          key={name}
          label={t(name)}
          options={choices[name].map((value) => ({ value, label: t(value) }))}
          error={errors[name]?.message}
          {...form.register(name, required)}
        />
      ))}
      <TextField
        label={t('heading')}
        error={errors.title?.message}
        {...form.register('title', required)}
      />
      <TextArea
        label={t('body')}
        rows={8}
        description={t('questionHint')}
        error={errors.body?.message}
        {...form.register('body', required)}
      />
      <TextField
        label={t('source')}
        error={errors.source?.message}
        {...form.register('source', required)}
      />
      <TextField
        label={t('sourceUrl')}
        optional
        description={t('sourceUrlHint')}
        {...form.register('sourceUrl')}
      />
      <FormDateField control={form.control} name="reviewedOn" label={t('reviewedOn')} />
      <FormDateField control={form.control} name="reviewBy" label={t('reviewBy')} />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}

const startOf = (of: Article | undefined, today: string): Values => ({
  kind: of?.kind ?? 'article',
  topic: of?.topic ?? 'working-methods',
  reach: of?.reach ?? 'local',
  title: of?.title ?? '',
  body: of?.body ?? '',
  source: of?.source ?? '',
  sourceUrl: of?.sourceUrl ?? '',
  reviewedOn: today,
  reviewBy: of?.reviewBy ?? '',
})
