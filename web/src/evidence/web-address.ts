/** Tells addresses that may be linked from others. */

/** A source's address is data: `javascript:` in it must not run. */
export const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);
