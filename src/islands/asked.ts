import type { ClientDirective } from 'astro';

/** What tells that a reader turns to an island. */
const SIGNS = ['pointerover', 'pointerdown', 'focusin', 'touchstart'] as const;

/**
 * `client:asked`: the island's script is fetched when the reader first touches it, points at it or
 * comes to it with the keyboard. Until then the page is text, and costs nothing but its text. When the
 * link here asked for something (`#20`), the island is asked at once.
 */
const asked: ClientDirective = (load, _options, element) => {
  const wake = () => {
    for (const sign of SIGNS) element.removeEventListener(sign, wake);
    // A tap comes before the script it has asked for: the button is pressed once more when it is there.
    let pressed: Element | null = null;
    const press = ({ target }: Event) => (pressed = (target as Element).closest('button'));
    element.addEventListener('click', press);
    void load().then(async (hydrate) => {
      await hydrate();
      element.removeEventListener('click', press);
      (pressed as HTMLButtonElement | null)?.click();
    });
  };
  for (const sign of SIGNS) element.addEventListener(sign, wake, { passive: true });
  if (location.hash !== '') wake();
};

export default asked;
