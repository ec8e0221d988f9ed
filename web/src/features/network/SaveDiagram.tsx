import { useMutation } from '@tanstack/react-query'
import { problemOf } from '../../platform/api/problem.ts'
import { useLanguage } from '../../platform/language/language.ts'
import { useText } from '../../platform/language/text.ts'
import { saveFile } from '../../platform/save-file.ts'
import { Button } from '../../ui/Button.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { saveDiagram } from './network.api.ts'
import { networkText } from './network.text.ts'

/** The diagram as a picture, or on paper. */
export function SaveDiagram() {
  const t = useText(networkText)
  const language = useLanguage()
  const made = useMutation({
    mutationFn: (as: 'picture' | 'print') => saveDiagram(as, language),
    onSuccess: (file, as) => saveFile(file, t(`${as}Name`)),
  })
  return (
    <>
      <div className="row">
        <Button busy={made.isPending} onPress={() => made.mutate('picture')}>
          {t('savePicture')}
        </Button>
        <Button busy={made.isPending} onPress={() => made.mutate('print')}>
          {t('savePrint')}
        </Button>
      </div>
      {made.isSuccess && <span role="status">{t('made')}</span>}
      <ProblemNotice problem={problemOf(made.error)} />
    </>
  )
}
