import { Component, type ReactNode } from 'react'
import { StoppedScreen } from './stopped-screen.tsx'

type Props = { readonly children: ReactNode; readonly onRetry: () => void }

/** A bug in drawing stops the screen in words instead of leaving it blank or half drawn. */
export class ErrorBoundary extends Component<Props, { readonly message: string | null }> {
  override state = { message: null }

  static getDerivedStateFromError(error: unknown): { message: string } {
    return { message: error instanceof Error ? error.message : String(error) }
  }

  override render(): ReactNode {
    const { message } = this.state
    return message === null ? this.props.children : <StoppedScreen problem="unexpected" detail={message} onRetry={this.props.onRetry} />
  }
}
