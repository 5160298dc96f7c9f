/** The title and the answer that the server wrote into the page; they stay until the page that was asked for is drawn. */
import './first-look.css';

/** Taken before the explorer draws anything, which empties the page. */
const written = document.querySelector('.first-look');
const asked = location.pathname + location.search;

/** Nothing once the reader is at another address. */
export function FirstLook() {
  if (written === null || location.pathname + location.search !== asked) return null;
  return <div ref={(element) => element?.replaceChildren(written.cloneNode(true))} />;
}
