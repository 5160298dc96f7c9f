/** Confines a fault to one place: a page, a field, a picture or the drawer. Everything around that place stays usable. */
import { Component, type ReactNode } from 'react';
import { FaultNotice } from './fault-notice.tsx';
import { forgetFault } from './lazy-component.tsx';
import { CodeFault } from './load-code.ts';
import { reloadOnceFor } from './served-build.ts';

interface FaultBoundaryProps {
  /** A change clears the fault: another address is another page. */
  readonly address?: string;
  /** Reloads the page once if the server has a new build. Not for fields: a reload loses what was typed. */
  readonly mayReload?: boolean;
  readonly isSmall?: boolean;
  /** What is shown beside the notice, such as a simpler field. */
  readonly instead?: (notice: ReactNode) => ReactNode;
  readonly children: ReactNode;
}

interface State {
  readonly address: string | undefined;
  readonly caught: { readonly error: unknown } | null;
}

export class FaultBoundary extends Component<FaultBoundaryProps, State> {
  override readonly state: State = { address: this.props.address, caught: null };

  static getDerivedStateFromError(error: unknown): Pick<State, 'caught'> {
    return { caught: { error } };
  }

  static getDerivedStateFromProps({ address }: FaultBoundaryProps, state: State): State | null {
    return address === state.address ? null : { address, caught: null };
  }

  override componentDidCatch(error: unknown): void {
    if (!(error instanceof CodeFault)) return;
    forgetFault(error);
    if (this.props.mayReload === true && error.build !== null) reloadOnceFor(error.build);
  }

  override render(): ReactNode {
    const { caught } = this.state;
    const { isSmall = false, instead = (notice) => notice, children } = this.props;
    if (caught === null) return children;
    return instead(
      <FaultNotice
        code={caught.error instanceof CodeFault ? caught.error.code : 'BROKEN'}
        retry={() => this.setState({ caught: null })}
        isSmall={isSmall}
      />,
    );
  }
}
