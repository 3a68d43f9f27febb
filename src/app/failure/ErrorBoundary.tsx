import { Component, type ReactNode } from 'react';
import type { Playground } from '../../store';
import { Rescue } from './Rescue';

interface ErrorBoundaryProps {
  readonly playground: Playground;
  readonly children: ReactNode;
}

/** When drawing the page fails, what the person wrote stays within reach. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: unknown }> {
  override state: { error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? 'unknown' };
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return (
      <Rescue
        scenario={this.props.playground.getState().scenario}
        error={this.state.error}
        onRetry={() => this.setState({ error: undefined })}
      />
    );
  }
}
