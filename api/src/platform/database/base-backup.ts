import type { Readable } from 'node:stream'
import { Client } from 'pg'
import type { WalRange } from './base-backup.query.ts'
import { BaseBackupQuery } from './base-backup.query.ts'

/**
 * Copies a running server through its own BASE_BACKUP: files as they are while others write, and
 * with them every piece of the write-ahead log from its start to its end, so that the copy recovers
 * to the moment at which it ended. The server verifies the checksum of each page that it reads.
 * @param take reads the tar to its end; what it throws ends the copying
 * @throws the error of PostgreSQL
 */
export async function takeBaseBackup(
  adminUrl: string,
  take: (tar: Readable) => Promise<void>,
): Promise<WalRange> {
  const client = replicationClient(adminUrl)
  client.on('error', () => undefined)
  await client.connect()
  try {
    // Ends with this connection, and until then keeps the log from being recycled under the copy.
    const slot = `stapteam_backup_${process.pid}_${Date.now()}`
    await client.query(`CREATE_REPLICATION_SLOT ${slot} TEMPORARY PHYSICAL (RESERVE_WAL)`)
    const query = client.query(new BaseBackupQuery())
    await Promise.all([take(query.tar), query.ended])
    return query.range()
  } finally {
    await client.end()
  }
}

// The driver has the option, its types do not name it.
function replicationClient(connectionString: string): Client {
  const options = { connectionString, replication: 'true', application_name: 'stapteam backup' }
  return new Client(options)
}
