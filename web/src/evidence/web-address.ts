/** Whether an address may be made a link. */

/** A source's address is data: `javascript:` in it must never run. */
export const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);
