import type { ReactNode } from 'react'
import { Component } from 'react'
import type { Problem } from '../../platform/api/problem.ts'
import { problemOf } from '../../platform/api/problem.ts'
import { Failure } from './Failure.tsx'

type State = { problem: Problem | undefined }

/** The last net: a fault of ours shows as a failure, never as an empty page. */
export class Boundary extends Component<{ children: ReactNode }, State> {
  override state: State = { problem: undefined }

  static getDerivedStateFromError(cause: unknown): State {
    return { problem: problemOf(cause) }
  }

  override render() {
    const { problem } = this.state
    if (!problem) return this.props.children
    return (
      <main className="alone">
        <Failure problem={problem} retry={() => this.setState({ problem: undefined })} />
      </main>
    )
  }
}
