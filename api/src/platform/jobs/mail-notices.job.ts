import type { Transporter } from 'nodemailer'
import type { Ground } from '../config/index.ts'
import { asJob, listProgrammes } from './job-session.ts'
import type { Waiting } from './mail-notices.queries.ts'
import { listWaiting, markMailed } from './mail-notices.queries.ts'

// Says that something waits, and nothing else: no name, no number, no programme, no organisation.
const subject = 'Er staat iets voor u klaar'
const text =
  'Er staat iets voor u klaar. Meld u aan om het te lezen.\n\nSomething is waiting for you. Sign in to read it.\n'

type MailGround = Pick<Ground, 'jobs' | 'config' | 'clock' | 'report'>

/** Mails each person once for everything that waits for her, in whichever programme. Without SMTP
 *  nothing is mailed. Whom a mail does not reach is tried again at the next run. */
export async function mailNotices(ground: MailGround): Promise<void> {
  const { smtpUrl } = ground.config
  if (smtpUrl === undefined) return
  const waiting = await listAllWaiting(ground)
  // Loaded where mail is sent at all.
  const { createTransport } = await import('nodemailer')
  const transport = createTransport(smtpUrl, { disableFileAccess: true, disableUrlAccess: true })
  for (const hers of Map.groupBy(waiting, ({ personId }) => personId).values())
    await mailOne(ground, transport, hers).catch((error: unknown) =>
      ground.report('a notice was not mailed', error),
    )
  transport.close()
}

async function listAllWaiting({ jobs, clock }: MailGround): Promise<Waiting[]> {
  const today = clock.today()
  const waiting: Waiting[] = []
  for (const { id: programmeId } of await listProgrammes(jobs)) {
    const job = { programmeId, purpose: 'notices' } as const
    waiting.push(...(await asJob(jobs, job, (tx) => listWaiting(tx, { programmeId, today }))))
  }
  return waiting
}

/** Sent first and marked then: after a crash in between she gets a second mail rather than none. */
async function mailOne({ jobs, config }: MailGround, transport: Transporter, hers: Waiting[]) {
  const [first] = hers
  await transport.sendMail({ from: config.mailFrom, to: first?.address, subject, text })
  for (const [programmeId, notices] of Map.groupBy(hers, (notice) => notice.programmeId))
    await asJob(jobs, { programmeId, purpose: 'notices' }, (tx) =>
      markMailed(
        tx,
        programmeId,
        notices.map(({ id }) => id),
      ),
    )
}
