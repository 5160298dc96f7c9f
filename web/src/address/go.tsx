/** A link within the explorer that keeps `knownBy` and the language. */
import type { AnchorHTMLAttributes } from 'react';
import { Link, useSearchParams } from 'wouter';
import { keeping } from './address.ts';

interface GoProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** Path and parameters, such as `/actor/john-kerry`. */
  readonly to: string;
}

export function Go({ to, ...rest }: GoProps) {
  const [parameters] = useSearchParams();
  return <Link {...rest} href={keeping(parameters, to)} />;
}
