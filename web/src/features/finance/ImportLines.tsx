import { useState } from 'react'
import { problemOf } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { FileField } from '../../ui/field/FileField.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { editorText } from './editor.text.ts'
import type { ContentLine, Preview } from './finance.api.ts'
import { previewImport } from './finance.api.ts'
import { useFinanceRefusal, useRefusalWords } from './useFinanceRefusal.ts'

type Taking = { onTake: (lines: ContentLine[]) => void }

/** Reads a file and shows what it says, before any of it is taken over. */
export function ImportLines({ onTake }: Taking) {
  const t = useText(editorText)
  return (
    <DialogButton verb={t('import')}>
      {(close) => (
        <Reading
          onTake={(lines) => {
            onTake(lines)
            close()
          }}
        />
      )}
    </DialogButton>
  )
}

type Read = { preview?: Preview; error?: unknown }

function Reading({ onTake }: Taking) {
  const t = useText(editorText)
  const says = useFinanceRefusal()
  const [read, setRead] = useState<Read>({})
  const look = async (file: File | undefined) => {
    if (file === undefined) return
    setRead(
      await previewImport(file).then(
        (preview) => ({ preview }),
        (error) => ({ error }),
      ),
    )
  }
  return (
    <div className="stack">
      <FileField
        label={t('file')}
        description={t('importHint')}
        accept=".xlsx,.csv,text/csv"
        onChange={(event) => void look(event.target.files?.[0])}
      />
      <ProblemNotice problem={problemOf(read.error)} says={says} />
      {read.preview && <Found of={read.preview} onTake={onTake} />}
    </div>
  )
}

function Found({ of: { lines, faults }, onTake }: Taking & { of: Preview }) {
  const t = useText(editorText)
  const words = useRefusalWords()
  return (
    <>
      <p>{t('importFound', { count: lines.length })}</p>
      <ul>
        {lines.map(({ code, name }) => (
          <li key={code}>{name}</li>
        ))}
      </ul>
      {faults.length > 0 && (
        <>
          <p>{t('importFaults')}</p>
          <ul>
            {faults.map(({ path, code, message }) => (
              <li key={`${path}${code}${message}`}>
                {t('importRow', {
                  row: path.split('/').at(-1) ?? '',
                  why: words(code) ?? code,
                  what: message,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {faults.length === 0 && lines.length > 0 && (
        <Button look="primary" onPress={() => onTake(lines)}>
          {t('take')}
        </Button>
      )}
    </>
  )
}
