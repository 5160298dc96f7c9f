/**
 * `/embed.js` for pages of other sites: defines `<rapport-card src="…">`, which shows the card of a page of Rapport in a
 * frame and follows its height. It contacts nothing but the address in `src`. Until it runs, or if there is no card at
 * that address, readers see what stands within the element, such as a link.
 */
import { SANDBOX } from './frame.ts';

/** Attribute → parameter of the embed. */
const PARAMETERS = { theme: 'theme', lang: 'lang', 'known-by': 'knownBy' } as const;
/** The height in CSS pixels before the card has told its own. */
const FIRST_HEIGHT = 240;
/** No card is as high as this, so that nothing can push an article away. */
const MOST_HEIGHT = 2_000;
const WITH_CARDS = /^(?:\/embed)?\/(met|timeline|graph|(?:actor|meeting|event|case)\/[^/]+)\/?$/;

class RapportCard extends HTMLElement {
  static readonly observedAttributes = ['src', ...Object.keys(PARAMETERS)];

  readonly #root = this.attachShadow({ mode: 'open' });
  #frame: HTMLIFrameElement | null = null;

  connectedCallback(): void {
    window.addEventListener('message', this.#follow);
    this.#show();
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.#follow);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#show();
  }

  #show(): void {
    const address = cardAddress(this);
    if (address === null) {
      this.#frame = null;
      this.#root.replaceChildren(document.createElement('slot'));
      return;
    }
    if (this.#frame?.src === address.href) return;
    this.#frame = frameOf(address, this.title || this.textContent.trim() || 'Rapport');
    this.#root.replaceChildren(this.#frame);
  }

  /** Believes only this frame, and only while it shows what `src` names. */
  readonly #follow = ({ source, origin, data }: MessageEvent<unknown>): void => {
    const frame = this.#frame;
    if (frame === null || source === null || source !== frame.contentWindow) return;
    if (origin !== new URL(frame.src).origin) return;
    const height = heightIn(data);
    if (height !== null) frame.style.height = `${Math.min(height, MOST_HEIGHT)}px`;
  };
}

/** The address of the card of the page in `src`; null if there is none. */
function cardAddress(card: HTMLElement): URL | null {
  const src = card.getAttribute('src') ?? '';
  if (!URL.canParse(src, document.baseURI)) return null;
  const url = new URL(src, document.baseURI);
  const kind = WITH_CARDS.exec(url.pathname)?.[1];
  if (kind === undefined || !/^https?:$/.test(url.protocol)) return null;
  url.pathname = `/embed/${kind}`;
  url.hash = '';
  for (const [attribute, parameter] of Object.entries(PARAMETERS)) {
    const value = card.getAttribute(attribute);
    if (value) url.searchParams.set(parameter, value);
  }
  return url;
}

function frameOf(address: URL, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.loading = 'lazy';
  // Within its own site, such as in a preview, the frame could lift its sandbox anyway, and browsers warn.
  if (address.origin !== location.origin) frame.setAttribute('sandbox', SANDBOX);
  // Set by script, which the policies of articles allow where they forbid style attributes.
  Object.assign(frame.style, {
    ...{ display: 'block', width: '100%', height: `${FIRST_HEIGHT}px` },
    ...{ border: '0', colorScheme: 'normal' },
  });
  frame.src = address.href;
  return frame;
}

function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const { rapport, height } = data as { readonly rapport?: unknown; readonly height?: unknown };
  return rapport === 'height' && typeof height === 'number' && height > 0 ? height : null;
}

// A page may load the script twice.
if (!customElements.get('rapport-card')) customElements.define('rapport-card', RapportCard);
