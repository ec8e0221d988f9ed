import { createTransport } from 'nodemailer'
import type { Ground } from '../config/index.ts'
import { asJob, listProgrammes } from './job-session.ts'

// Says that something waits, and nothing else: no name, no number, no programme, no organisation.
const subject = 'Er staat iets voor u klaar'
const words =
  'Er staat iets voor u klaar. Meld u aan om het te lezen.\n\nSomething is waiting for you. Sign in to read it.\n'

/** Mails each person once for the notices that wait. Without SMTP nothing is mailed. */
export async function mailNotices({
  jobs,
  config,
}: Pick<Ground, 'jobs' | 'config'>): Promise<void> {
  if (config.smtpUrl === undefined) return
  const transport = createTransport(config.smtpUrl)
  try {
    for (const { id: programmeId } of await listProgrammes(jobs)) {
      await asJob(jobs, { programmeId, purpose: 'notices' }, async (tx) => {
        const waiting = await tx
          .selectFrom('notices as n')
          .innerJoin('memberships as m', (join) =>
            join.onRef('m.programmeId', '=', 'n.programmeId').onRef('m.id', '=', 'n.membershipId'),
          )
          .innerJoin('mailAddresses as a', 'a.personId', 'm.personId')
          .select(['n.id', 'a.address'])
          .where('n.programmeId', '=', programmeId)
          .where('n.mailedAt', 'is', null)
          .where('n.readAt', 'is', null)
          .forUpdate('n')
          .skipLocked()
          .execute()
        for (const to of new Set(waiting.map(({ address }) => address)))
          await transport.sendMail({ from: config.mailFrom, to, subject, text: words })
        if (waiting.length === 0) return
        await tx
          .updateTable('notices')
          .set({ mailedAt: new Date() })
          .where('programmeId', '=', programmeId)
          .where(
            'id',
            'in',
            waiting.map(({ id }) => id),
          )
          .execute()
      })
    }
  } finally {
    transport.close()
  }
}
