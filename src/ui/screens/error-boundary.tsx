import { Component, type ReactNode } from 'react'
import { StoppedScreen } from './stopped-screen.tsx'

type Props = { readonly children: ReactNode }
type State = { readonly message: string | null }

/** A bug in drawing stops the screen in words instead of leaving it blank or half drawn. Trying again draws it anew, in the same session. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { message: null }

  static getDerivedStateFromError(error: unknown): { message: string } {
    return { message: error instanceof Error ? error.message : String(error) }
  }

  again = (): void => this.setState({ message: null })

  override render(): ReactNode {
    const { message } = this.state
    return message === null ? this.props.children : <StoppedScreen problem="unexpected" detail={message} onRetry={this.again} />
  }
}
