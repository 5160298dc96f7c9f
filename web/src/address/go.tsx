/** A link within the explorer that keeps `knownBy` and the language. In an embed it opens outside the frame. */
import type { AnchorHTMLAttributes } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { keeping } from './address.ts';
import { isEmbed } from './embed-path.ts';

interface GoProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** Path and parameters, such as `/actor/john-kerry`. */
  readonly to: string;
}

export function Go({ to, ...rest }: GoProps) {
  const [parameters] = useSearchParams();
  const [path] = useLocation();
  // The frame is made for one answer: a page of the explorer in it would be cut off, with a head and a foot.
  if (isEmbed(path)) {
    return <a {...rest} href={keeping(parameters, to)} target="_blank" rel="noopener" />;
  }
  return <Link {...rest} href={keeping(parameters, to)} />;
}
