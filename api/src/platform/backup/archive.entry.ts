import type { Extract } from 'tar-stream'

type Source = Extract extends AsyncIterable<infer Each> ? Each : never

/** One file or folder in a tar, as a stream of its content: the package names neither. */
export type Entry = Source & AsyncIterable<Buffer>
