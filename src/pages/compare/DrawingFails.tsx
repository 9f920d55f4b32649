import { Component, type ReactNode } from 'react';

interface DrawingFailsProps {
  readonly said: string;
  readonly children: ReactNode;
}

/** A drawing that cannot be loaded costs one sentence, never the page. React offers this only as a class. */
export class DrawingFails extends Component<DrawingFailsProps, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <p role="status">{this.props.said}</p> : this.props.children;
  }
}
