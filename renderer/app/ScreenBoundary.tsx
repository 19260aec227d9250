import { Component, type ReactNode } from 'react';

interface ScreenBoundaryProps {
  /** Shown instead of a screen that broke; the rest of the window goes on. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Catches a bug of one screen, so that the way to the other screens stays. React asks for a class here. */
export class ScreenBoundary extends Component<ScreenBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? this.props.fallback : this.props.children;
  }
}
