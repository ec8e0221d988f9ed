import { createHmac } from 'node:crypto'
import { openAppends } from './appends.ts'

/** One action on the data of one woman. Who did it is not here: that is in the audit, and trace
 *  and span lead there. */
export interface ProcessingLine {
  /** 16 bytes in hex. */
  readonly traceId: string
  /** 8 bytes in hex. */
  readonly spanId: string
  readonly parentSpanId?: string | undefined
  /** `Error` is a fault of ours; a refusal is `Unset`. */
  readonly status: 'Unset' | 'Ok' | 'Error'
  /** The audit name of the action, such as 'case.opened'. */
  readonly name: string
  readonly startTime: Date
  readonly endTime: Date
  /** URI of the activity in a version of the register of processing. */
  readonly activity: string
  readonly subjectId: string
}

/** Where processing is logged, after the Dutch standard Logboek Dataverwerkingen. */
export interface ProcessingLog {
  /** Resolves once the lines were handed to the system. */
  write(lines: readonly ProcessingLine[]): Promise<void>
}

/** Appends to STAPTEAM_DATA/processing-log/<date>.jsonl, by the UTC day an action ended.
 *  Not synced to the disk for each batch: the audit is the proof and is durable; a power cut may
 *  cost the last seconds of this log.
 *  @param secret 32 bytes; pseudonyms of subjects stay the same as long as it does */
export function openProcessingLog(folder: string, secret: Uint8Array): ProcessingLog {
  const append = openAppends(folder)
  return {
    async write(lines) {
      const days = [...Map.groupBy(lines, dayOf)]
      await Promise.all(days.map(([day, same]) => append(`${day}.jsonl`, textOf(same, secret))))
    },
  }
}

const textOf = (lines: readonly ProcessingLine[], secret: Uint8Array) =>
  lines.map((line) => `${JSON.stringify(recordOf(line, secret))}\n`).join('')

const dayOf = ({ endTime }: ProcessingLine) => endTime.toISOString().slice(0, 10)

function recordOf(line: ProcessingLine, secret: Uint8Array) {
  return {
    trace_id: line.traceId,
    span_id: line.spanId,
    parent_span_id: line.parentSpanId,
    status: line.status,
    name: line.name,
    start_time: line.startTime.getTime(),
    end_time: line.endTime.getTime(),
    resource: { attributes: { name: 'stapteam' } },
    attributes: {
      'dpl.core.processing_activity_id': line.activity,
      'dpl.core.data_subject_id': createHmac('sha256', secret).update(line.subjectId).digest('hex'),
      'dpl.core.data_subject_id_type': 'urn:stapteam:subject-pseudonym',
    },
  }
}
