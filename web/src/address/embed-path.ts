/** The paths of embeds, which are those of pages below `/embed`. */

/** Whether a path is that of an embed, a single answer within the page of somebody else. */
export const isEmbed = (path: string): boolean => path.startsWith('/embed/');

/** The path of the page that shows the same as an embed; that of a page is its own. */
export const pathOfPage = (path: string): string => path.replace(/^\/embed(?=\/)/, '');
