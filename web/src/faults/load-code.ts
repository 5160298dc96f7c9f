/** Loads code on demand. Tries again if that fails, and then finds out why. */
import { findServedBuild } from './served-build.ts';

/** Waits before the second and the third try, in ms. */
const WAITS = [400, 800];

/** Code that could not be loaded, with the reason. */
export class CodeFault extends Error {
  readonly code: 'UNREACHABLE' | 'CODE_MISSING' | 'NEW_BUILD';
  /** The build that the server serves now, if it is not ours. */
  readonly build: string | null;

  constructor(code: CodeFault['code'], build: string | null, options: ErrorOptions) {
    super(`Code could not be loaded: ${code}.`, options);
    this.name = 'CodeFault';
    this.code = code;
    this.build = build;
  }
}

/** @throws CodeFault after the third try. */
export async function loadCode<Code>(load: () => Promise<Code>): Promise<Code> {
  for (const wait of WAITS) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  try {
    return await load();
  } catch (cause) {
    throw await whyMissing(cause);
  }
}

/** The reason why a file of the build could not be loaded. */
export async function whyMissing(cause: unknown): Promise<CodeFault> {
  const served = await findServedBuild();
  if (served.state === 'NEW') return new CodeFault('NEW_BUILD', served.build, { cause });
  return new CodeFault(served.state === 'SAME' ? 'CODE_MISSING' : 'UNREACHABLE', null, { cause });
}

// Vite does not load a style sheet again while its link is in the page, even if that link has failed.
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLLinkElement) target.remove();
  },
  true,
);
