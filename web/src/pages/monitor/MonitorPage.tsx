import { MonitorView } from '../../features/monitor/MonitorView.tsx'
import { monitorText } from '../../features/monitor/monitor.text.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Page } from '../../ui/layout/Page.tsx'

/** What happened in a period, for who directs. */
export function MonitorPage() {
  const t = useText(monitorText)
  const print = <Button onPress={() => window.print()}>{t('print')}</Button>
  return (
    <Page title={t('title')} tab={t('title')} lead={t('lead')} action={print}>
      <MonitorView />
    </Page>
  )
}
