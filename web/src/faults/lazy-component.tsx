/** A component whose code is loaded when it is first shown. Unlike with React's `lazy`, a failed load can be tried again. */
import { use, type ComponentType } from 'react';
import { CodeFault, loadCode } from './load-code.ts';

/** For each fault of a component's load: the function that drops this load. */
const forgetBy = new WeakMap<CodeFault, () => void>();

/** Lets the next render load the code again if its loading ended in this fault. */
export function forgetFault(fault: CodeFault): void {
  forgetBy.get(fault)?.();
}

/** Faults go to the nearest `FaultBoundary`, which shows them and tries again. */
export function lazyComponent<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): ComponentType<Props> {
  let loading: ReturnType<typeof load> | null = null;
  function loaded() {
    if (loading !== null) return loading;
    const started = loadCode(load);
    started.catch((fault: unknown) => {
      if (!(fault instanceof CodeFault)) return;
      // The load is not dropped here: React has yet to read the failure, and would start the next load instead.
      forgetBy.set(fault, () => {
        if (loading === started) loading = null;
      });
    });
    loading = started;
    return started;
  }
  return function LazyComponent(props: Props) {
    const { default: Loaded } = use(loaded());
    return <Loaded {...props} />;
  };
}
